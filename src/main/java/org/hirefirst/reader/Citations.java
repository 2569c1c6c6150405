package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hirefirst.core.pack.Source;
import org.hirefirst.core.text.Nearest;
import org.jspecify.annotations.Nullable;

/** The claims that words rest on; a source is read when the first of its claims is cited. */
final class Citations {
    /** Where sources stand, one file each. */
    static final String FOLDER = "sources";

    private final @Nullable RulesFiles files;
    private final Map<String, Optional<Source>> read = new TreeMap<>();
    private @Nullable List<String> sourceNames;

    Citations(@Nullable RulesFiles files) {
        this.files = files;
    }

    /** Knows no source; for what is read without being reported. */
    static Citations none() {
        return new Citations(null);
    }

    /** The claims under {@code cite}; none where the key is missing. */
    List<String> optional(Fields fields) {
        List<String> claims = new ArrayList<>();
        for (Value claim : fields.items("cite")) {
            String id = claim.text();
            if (claims.contains(id)) {
                claim.error("listed-twice", Quote.of(id) + " is listed twice", null);
            } else if (!id.isEmpty()) {
                check(claim, id);
                claims.add(id);
            }
        }
        return claims;
    }

    /** The claims under {@code cite}; that the key is missing is a warning. */
    List<String> wanted(Fields fields) {
        if (fields.isMissing("cite")) {
            fields.owner().warning("missing-cite", "no claim is cited", "add `cite: [..]` with claims of a source");
        }
        return optional(fields);
    }

    /** Every source there is, by id. */
    List<Source> all() {
        names().forEach(this::one);
        return sources();
    }

    /** The source of this name, if there is one without mistakes. */
    Optional<Source> one(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    /** The sources of all claims cited so far, by id. */
    List<Source> sources() {
        return read.values().stream().flatMap(Optional::stream).toList();
    }

    private void check(Value place, String claim) {
        String name = sourceOf(claim);
        if (name == null) {
            String hint = names().isEmpty()
                    ? "there is no file in sources/"
                    : "a claim's id begins with its source's; there are: " + Quote.list(names());
            place.error("unknown-claim", "there is no source for the claim " + Quote.of(claim), hint);
            return;
        }
        Optional<Source> source = one(name);
        if (source.isPresent() && !source.get().claims().containsKey(claim)) {
            unknown(place, claim, name, source.get().claims().keySet());
        }
    }

    /** Reports a claim that the source does not make. */
    static void unknown(Value place, String claim, String source, Collection<String> known) {
        String nearest = Quote.nearest(claim, known);
        String where = "the claims stand in sources/" + source + ".yaml";
        String hint = nearest == null ? where : Nearest.question(Quote.of(nearest)) + " " + where;
        place.error("unknown-claim", "there is no claim " + Quote.of(claim), hint);
    }

    /** The longest name of a source that the claim's id begins with, or null. */
    private @Nullable String sourceOf(String claim) {
        String longest = null;
        for (String name : names()) {
            if (claim.startsWith(name + "-") && (longest == null || name.length() > longest.length())) {
                longest = name;
            }
        }
        return longest;
    }

    private List<String> names() {
        if (sourceNames == null) {
            sourceNames = files == null ? List.of() : files.names(FOLDER);
        }
        return sourceNames;
    }

    private Optional<Source> read(String name) {
        Value root =
                files == null ? null : files.open(FOLDER + "/" + name + ".yaml").root();
        return root == null ? Optional.empty() : Optional.of(SourceReader.read(root, name, this::roleTitle));
    }

    /** The title of the shared role with this id, else the words as they are; candidates report what is wrong there. */
    private String roleTitle(String sold) {
        Value root = files == null
                ? null
                : files.reportingTo(new Problems()).open(CandidateReader.ROLES).root();
        Value roles = root == null ? null : root.at("roles");
        Value role = roles == null ? null : roles.at(sold);
        Value title = role == null ? null : role.at("title");
        return title == null ? sold : title.text();
    }
}
