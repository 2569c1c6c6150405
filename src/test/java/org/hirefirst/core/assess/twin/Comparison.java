package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.assess.Fired;
import org.hirefirst.testing.Example;

/** What the engine and the twin say differently. */
final class Comparison {
    private Comparison() {}

    /** A line for each field that differs; none where they agree. */
    static List<String> differences(Example example) {
        Map<String, String> expected = twin(example);
        Map<String, String> got;
        try {
            got = engine(example);
        } catch (RuntimeException e) {
            return List.of("failure: " + e + " " + List.of(e.getStackTrace()).subList(0, 4));
        }
        List<String> differences = new ArrayList<>();
        expected.forEach((field, text) -> {
            if (!text.equals(got.get(field))) {
                differences.add(field + ": expected " + text + "\n" + " ".repeat(field.length()) + "       but got "
                        + got.get(field));
            }
        });
        return differences;
    }

    private static Map<String, String> twin(Example example) {
        Twin twin = new Twin(example.pack());
        Map<String, String> fields = AssessmentText.of(twin.assess(example.answers()));
        fields.put("stop", String.valueOf(twin.settled(example.answers())));
        fields.put("fired", fired(twin.fired(example.answers())));
        return fields;
    }

    private static Map<String, String> engine(Example example) {
        Assessor engine = Assessor.of(example.pack());
        Map<String, String> fields = AssessmentText.of(engine.assess(example.answers(), Detail.FULL));
        fields.put("stop", String.valueOf(engine.next(example.answers()).settled()));
        fields.put("fired", fired(engine.fired(example.answers())));
        return fields;
    }

    private static String fired(Fired fired) {
        return new TreeSet<>(fired.evidence()) + " " + new TreeMap<>(fired.firsts());
    }
}
