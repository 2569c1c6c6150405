package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.interview.Change;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.text.Words;

/** What an answer did to the other questions, in words. */
final class ChangeWords {
    private ChangeWords() {}

    /** A sentence for each thing it did; none where it did nothing beyond itself. */
    static List<String> of(Change change) {
        List<String> sentences = new ArrayList<>();
        if (!change.aside().isEmpty()) {
            sentences.add("No longer asked, the answer kept aside: " + quoted(steps(change.aside())));
        }
        if (!change.again().isEmpty()) {
            sentences.add("Counts again, as answered before: " + quoted(steps(change.again())));
        }
        if (!change.opened().isEmpty()) {
            sentences.add("May be asked now: " + quoted(change.opened().stream()));
        }
        if (change.more() > 0) {
            sentences.add("That makes at most " + Words.count(change.more(), "more question") + " than before.");
        }
        return sentences;
    }

    private static Stream<Step> steps(List<Turn.Entry> entries) {
        return entries.stream().map(Turn.Entry::step);
    }

    private static String quoted(Stream<Step> steps) {
        return steps.map(step -> "\"" + step.ask() + "\"").collect(Collectors.joining("; "));
    }
}
