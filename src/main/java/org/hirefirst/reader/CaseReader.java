package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.core.test.PackCase;
import org.hirefirst.core.test.PackCase.Expected;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** Reads a pack's own cases. */
final class CaseReader {
    private static final List<String> EXPECTED =
            List.of("outcome", "standing", "possible", "points", "excluded", "ranked", "cautions", "dormant", "flips");

    private final YamlAnswers answers;
    private final List<String> questions;
    private final List<String> candidates;
    private final List<String> outcomes;
    private final List<String> recommendable;
    private final List<String> cautions;
    private final Map<String, List<String>> rankings = new LinkedHashMap<>();

    CaseReader(Pack pack) {
        this.answers = new YamlAnswers(List.of(pack));
        this.questions = pack.questions().stream().map(Question::id).toList();
        this.candidates = pack.candidates().stream().map(Candidate::id).toList();
        this.outcomes = pack.outcomes().stream().map(Outcome::id).toList();
        this.recommendable = new ArrayList<>(outcomes);
        recommendable.add(Outcome.TOO_LITTLE_KNOWN);
        recommendable.add(Outcome.UNDECIDED);
        this.cautions = pack.cautions().stream().map(Caution::id).toList();
        for (Ranking ranking : pack.rankings()) {
            rankings.put(
                    ranking.id(), ranking.items().stream().map(Ranking.Item::id).toList());
        }
    }

    List<PackCase> read(Value root) {
        Fields fields = root.fields(List.of("hirefirst", "tests"));
        Format.check(fields);
        Value tests = fields.need("tests");
        Map<String, PackCase> cases = new LinkedHashMap<>();
        for (Value test : tests == null ? List.<Value>of() : tests.items()) {
            PackCase read = test(test, cases);
            cases.putIfAbsent(read.name(), read);
        }
        return List.copyOf(cases.values());
    }

    private PackCase test(Value value, Map<String, PackCase> earlier) {
        Fields fields = value.fields(List.of("name", "from", "answers", "expect"));
        String name = fields.text("name");
        if (earlier.containsKey(name)) {
            value.error("id-taken", "there is already a case with this name", null);
        }
        Map<String, Answer> given = new LinkedHashMap<>();
        Value from = fields.get("from");
        if (from != null) {
            PackCase start = earlier.get(from.oneOf("earlier case", earlier.keySet()));
            given.putAll(start == null ? Map.of() : start.answers());
        }
        Value changes = fields.get("answers");
        given.putAll(changes == null ? Map.of() : answers.read(changes).answers());
        Value expect = fields.need("expect");
        return new PackCase(name, value.line(), given, expect == null ? nothing() : expected(expect));
    }

    private static Expected nothing() {
        return new Expected(null, null, null, null, null, null, null, null, null);
    }

    private Expected expected(Value value) {
        value.entries();
        Fields fields = value.fields(EXPECTED);
        Value outcome = fields.get("outcome");
        Value standing = fields.get("standing");
        Value points = fields.get("points");
        Value ranked = fields.get("ranked");
        return new Expected(
                outcome == null ? null : outcome.oneOf("outcome", recommendable),
                standing == null ? null : standing.oneOf("standing", standings()),
                names(fields, "possible", "outcome", outcomes),
                points == null ? null : points(points),
                names(fields, "excluded", "candidate", candidates),
                ranked == null ? null : ranked(ranked),
                names(fields, "cautions", "caution", cautions),
                names(fields, "dormant", "question", questions),
                names(fields, "flips", "outcome", outcomes));
    }

    private static List<String> standings() {
        return Arrays.stream(Standing.values()).map(Standing::word).toList();
    }

    /** The names listed, which here may be none; null where the key is missing. */
    private static @Nullable List<String> names(Fields fields, String key, String kind, List<String> known) {
        Value value = fields.get(key);
        if (value == null) {
            return null;
        }
        return value.isList() && value.elements().isEmpty() ? List.of() : value.namesOf(kind, known);
    }

    private Map<String, Integer> points(Value value) {
        return map(value, "candidate", candidates, entry -> entry.value().whole(-1000, 1000));
    }

    private Map<String, String> ranked(Value value) {
        return map(
                value,
                "ranking",
                List.copyOf(rankings.keySet()),
                entry -> entry.value().oneOf("item", rankings.getOrDefault(entry.name(), List.of())));
    }

    private static <T> Map<String, T> map(Value value, String kind, List<String> known, Function<Entry, T> read) {
        Map<String, T> map = new LinkedHashMap<>();
        for (Entry entry : value.entries()) {
            map.put(entry.key().oneOf(kind, known), read.apply(entry));
        }
        return map;
    }
}
