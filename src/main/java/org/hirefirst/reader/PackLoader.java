package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** Reads a pack, and the packs it refers to, which have to agree with it on what they share. */
final class PackLoader {
    private final PackLibrary library;
    private final RulesSource bundled;
    private final PackPlace place;
    private final Problems problems = new Problems();

    PackLoader(PackLibrary library, RulesSource bundled, PackPlace place) {
        this.library = library;
        this.bundled = bundled;
        this.place = place;
    }

    Reading<LoadedPack> load() {
        PackReader.Read read = read(place, problems);
        if (read == null) {
            return new Reading.Refused<>(problems.all());
        }
        Map<String, LoadedPack> referred = new LinkedHashMap<>();
        for (Map.Entry<String, Value> referral : read.referrals().entrySet()) {
            LoadedPack pack = refer(referral.getKey(), referral.getValue(), read);
            if (pack != null) {
                referred.put(referral.getKey(), pack);
            }
        }
        if (problems.errors() > 0) {
            return new Reading.Refused<>(problems.all());
        }
        LoadedPack loaded = new LoadedPack(read.pack(), Fingerprint.of(read.pack()), place, referred);
        return new Reading.Good<>(loaded, problems.all());
    }

    private PackReader.@Nullable Read read(PackPlace where, Problems into) {
        return new PackReader(where, new RulesFiles(where.rules(), bundled, into), into).read();
    }

    /** The pack that {@code to} names, or null, after reporting, where it cannot be referred to. */
    private @Nullable LoadedPack refer(String id, Value to, PackReader.Read from) {
        Reading<Map<String, PackPlace>> near = library.near(place);
        if (id.equals(place.id())) {
            to.error("referral", "the pack refers to itself", "a referral leads to another pack");
            return null;
        }
        if (!(near instanceof Reading.Good<Map<String, PackPlace>> known)) {
            near.problems().forEach(problems::add);
            return null;
        }
        PackPlace there = known.value().get(id);
        if (there == null) {
            Set<String> ids = known.value().keySet();
            to.error("unknown-pack", "there is no pack " + Quote.of(id), Quote.suggestion(id, ids));
            return null;
        }
        Problems theirs = new Problems();
        PackReader.Read read = read(there, theirs);
        if (read == null || theirs.errors() > 0) {
            String hint = "see `hirefirst check` of " + there.file();
            to.error("referral", "the pack " + Quote.of(id) + " cannot be read", hint);
            return null;
        }
        checkOneStep(to, read.pack().outcomes(), id);
        SameWords.Others others = new SameWords.Others();
        for (Question question : read.pack().questions()) {
            Value at = read.questionPlaces().get(question.id());
            if (at != null) {
                others.add(List.of(question), List.of(at));
            }
        }
        SameWords.check(from.pack().questions(), from.questionPlaces(), others);
        return new LoadedPack(read.pack(), Fingerprint.of(read.pack()), there, Map.of());
    }

    private void checkOneStep(Value to, List<Outcome> outcomes, String id) {
        for (Outcome outcome : outcomes) {
            if (outcome.to() != null) {
                String way = outcome.to().equals(place.id())
                        ? "refers back, which would be a circle"
                        : "itself refers to " + Quote.of(outcome.to());
                to.error("referral", Quote.of(id) + " " + way, "a referral goes one step");
                return;
            }
        }
    }
}
