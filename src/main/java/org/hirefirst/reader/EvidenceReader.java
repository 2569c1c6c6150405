package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.reader.ConditionReader.Scope;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** Reads evidence: condition → points. */
final class EvidenceReader {
    private static final int MOST_POINTS = 4;

    private final Parts parts;

    EvidenceReader(Parts parts) {
        this.parts = parts;
    }

    List<Evidence> read(Fields pack) {
        return pack.entries("evidence").stream().map(this::evidence).toList();
    }

    private Evidence evidence(Entry entry) {
        String id = Ids.read(entry.key());
        Fields fields = entry.value().fields(List.of("when", "points", "ranks", "says", "cite"));
        if (fields.isMissing("points") && fields.isMissing("ranks")) {
            String hint = "evidence gives points to candidates, or ranks to the items of a ranking";
            fields.owner().errorAtKey("missing-key", "one of the keys points, ranks is missing", hint);
        }
        return new Evidence(
                id,
                parts.conditions().read(fields.need("when"), Scope.ANSWERS),
                points(fields.get("points"), "candidate", parts.names().candidates()),
                ranks(fields),
                fields.text("says"),
                parts.citations().wanted(fields));
    }

    private Map<String, Map<String, Integer>> ranks(Fields fields) {
        Map<String, Map<String, Integer>> ranks = new LinkedHashMap<>();
        for (Entry entry : fields.entries("ranks")) {
            String ranking = entry.name();
            if (parts.names().ladders().containsKey(ranking)) {
                String hint = "the first step whose `when` holds comes first";
                entry.key().error("ladder", Quote.of(ranking) + " is a ladder, which has no points", hint);
                continue;
            }
            Map<String, List<String>> rankings = parts.names().byPoints();
            entry.key().oneOf("ranking", rankings.keySet());
            if (rankings.containsKey(ranking)) {
                ranks.put(ranking, points(entry.value(), "item", rankings.getOrDefault(ranking, List.of())));
            }
        }
        return ranks;
    }

    private static Map<String, Integer> points(@Nullable Value value, String kind, List<String> known) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (Entry entry : value == null ? List.<Entry>of() : value.entries()) {
            int number = entry.value().whole(-MOST_POINTS, MOST_POINTS);
            if (number == 0) {
                entry.value().error("no-points", "0 points say nothing", "leave it out, or give from -4 to 4 points");
            }
            points.put(entry.key().oneOf(kind, known), number);
        }
        return points;
    }
}
