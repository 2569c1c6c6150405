package org.hirefirst.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.report.RecordText;
import org.hirefirst.report.Refusal;
import org.hirefirst.report.Result;

/** Counts what became of records, by outcome, and tells it at the end. */
final class BatchTally {
    private static final int MOST_SHOWN = 5;
    private static final int WIDTH = 7;

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<String> shown = new ArrayList<>();
    private long records;
    private long refused;

    /** Counts by the pack's outcomes, in its order. */
    BatchTally(Pack pack) {
        for (Outcome outcome : pack.outcomes()) {
            titles.put(outcome.id(), outcome.title());
        }
        titles.put(Outcome.UNDECIDED, "Not decided yet");
        titles.put(Outcome.TOO_LITTLE_KNOWN, "Too little is known to say");
    }

    void count(Result result) {
        records++;
        counts.merge(result.assessment().recommendation().id(), 1L, Long::sum);
    }

    void count(Refusal refusal) {
        records++;
        refused++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(RecordText.of(refusal));
        }
    }

    long records() {
        return records;
    }

    long refused() {
        return refused;
    }

    /** How many records there were, what was recommended how often, and the first that were refused. */
    String summary() {
        StringBuilder text = new StringBuilder(count(records, "record"));
        if (refused > 0) {
            text.append(", ").append(refused).append(" refused");
        }
        titles.forEach((id, title) -> {
            if (counts.containsKey(id)) {
                String count = counts.get(id).toString();
                text.append('\n').append(" ".repeat(Math.max(0, WIDTH - count.length())));
                text.append(count).append("  ").append(SafeText.line(title));
            }
        });
        if (refused > 0) {
            text.append(refused > shown.size() ? "\nThe first that were refused:" : "\nRefused:");
            shown.forEach(line -> text.append("\n").append(line.stripTrailing()));
        }
        return text.toString();
    }

    private static String count(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
