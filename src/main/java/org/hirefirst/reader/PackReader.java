package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Enough;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.ConditionReader.Scope;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** Reads a pack's file, with what it shares; each part has a reader of its own. */
final class PackReader {
    private static final List<String> KEYS = List.of(
            "hirefirst",
            "pack",
            "use",
            "enough",
            "candidates",
            "questions",
            "facts",
            "evidence",
            "gates",
            "rankings",
            "cautions",
            "outcomes");

    private final PackPlace place;
    private final RulesFiles files;
    private final Problems problems;

    PackReader(PackPlace place, RulesFiles files, Problems problems) {
        this.place = place;
        this.files = files;
        this.problems = problems;
    }

    /**
     * A pack as it stands in its file; of use only where no errors were found.
     *
     * @param questionPlaces where those of its questions stand that were read without errors
     * @param referrals the packs it refers to, and where
     */
    record Read(Pack pack, Map<String, Value> questionPlaces, Map<String, Value> referrals) {}

    /** The pack, or null where its file is missing or broken. */
    @Nullable
    Read read() {
        Opened opened = RulesFiles.open(place.rules(), place.packFile(), problems);
        if (!opened.exists()) {
            problems.add(Problem.of(place.file(), "no-such-file", "there is no such file", null));
            return null;
        }
        return opened.root() == null ? null : read(opened.root());
    }

    private Read read(Value root) {
        Fields fields = root.fields(KEYS);
        Format.check(fields);
        Header header = Header.read(fields.need("pack"), place.id());

        Citations citations = new Citations(files);
        SharedQuestions shared = new SharedQuestions(files);
        Questions questions = new Questions(new QuestionReader(citations), problems);
        SharedQuestions.Used used = shared.used(fields.get("use"));
        questions.add(used.entries());
        questions.addLost(used.lost());
        questions.add(fields.entries("questions"));

        Names names = Names.of(root, questions.domains(), questions.items());
        ConditionReader conditions = new ConditionReader(names);
        Parts parts = new Parts(names, conditions, citations);
        List<Question> asked = questions.conditional(conditions);
        List<Fact> facts = facts(fields, conditions);
        Circles.check(facts, places(fields.entries("facts")), asked, questions.places());
        SameWords.check(
                asked,
                questions.soundPlaces(),
                shared.withIds(questions.places().keySet()));

        Enough enough = enough(fields.get("enough"));
        List<Candidate> candidates = new CandidateReader(files, citations).read(fields);
        OutcomeReader outcomeReader = new OutcomeReader(parts);
        List<Outcome> outcomes = outcomeReader.read(fields);
        Pack pack = new Pack(
                header.id(),
                header.version(),
                header.title(),
                header.decides(),
                header.audience(),
                enough,
                candidates,
                asked,
                questions.checklists(),
                facts,
                new EvidenceReader(parts).read(fields),
                new GateReader(parts).read(fields),
                new RankingReader(parts).read(fields),
                new CautionReader(parts).read(fields),
                outcomes,
                citations.sources());
        return new Read(pack, questions.soundPlaces(), outcomeReader.referrals());
    }

    private static List<Fact> facts(Fields fields, ConditionReader conditions) {
        return fields.entries("facts").stream()
                .map(entry -> new Fact(Ids.read(entry.key()), conditions.read(entry.value(), Scope.ANSWERS)))
                .toList();
    }

    private static Map<String, Value> places(List<Entry> entries) {
        Map<String, Value> places = new LinkedHashMap<>();
        entries.forEach(entry -> places.put(entry.name(), entry.key()));
        return places;
    }

    private static Enough enough(@Nullable Value value) {
        if (value == null) {
            return new Enough(null, null);
        }
        Fields fields = value.fields(List.of("scored", "says"));
        return new Enough(fields.wholeOrNull("scored", 1, Integer.MAX_VALUE), fields.textOrNull("says"));
    }
}
