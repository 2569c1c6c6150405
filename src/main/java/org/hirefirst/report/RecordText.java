package org.hirefirst.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.report.Refusal.Problem;
import org.jspecify.annotations.Nullable;

/** A record of many in one line of text. */
public final class RecordText {
    private static final int WIDTH = 5;

    private RecordText() {}

    /** Which record it is, whom it is about, what is recommended and how firmly; with a line break at the end. */
    public static String of(long record, Result result) {
        return start(record, result.subject()) + verdict(result) + "\n";
    }

    /** The same of a refused record: all that is wrong with it. */
    public static String of(Refusal refusal) {
        return start(refusal.record(), refusal.subject()) + "refused, line " + refusal.line() + ": "
                + refusal.problems().stream().map(RecordText::problem).collect(Collectors.joining("; ")) + "\n";
    }

    /** What is wrong with a record, a line for each, with what to do. */
    public static String report(Refusal refusal) {
        StringBuilder text =
                new StringBuilder(refusal.subject() == null ? "" : SafeText.line(refusal.subject()) + ": ");
        text.append("refused, line ").append(refusal.line()).append(" of the input\n");
        for (Problem problem : refusal.problems()) {
            text.append('\n').append(problem(problem)).append('\n');
            if (problem.hint() != null) {
                text.append("  ").append(SafeText.line(problem.hint())).append('\n');
            }
        }
        return text.toString();
    }

    private static String start(long record, @Nullable String subject) {
        String number = Long.toString(record);
        return " ".repeat(Math.max(0, WIDTH - number.length())) + number + "  "
                + (subject == null ? "" : SafeText.line(subject) + ": ");
    }

    private static String verdict(Result result) {
        Assessment of = result.assessment();
        Result.Referral referral = result.referral();
        String standing = of.recommendation().outcome() == null
                ? ""
                : " (" + of.standing().word().replace('-', ' ') + ")";
        return Verdict.title(of) + standing + (referral == null ? "" : " -> " + verdict(referral.result()));
    }

    static String problem(Problem problem) {
        return SafeText.line(place(problem) + problem.message());
    }

    private static String place(Problem problem) {
        List<String> parts = problem.column() != null
                ? List.of("column " + problem.column(), String.valueOf(problem.heading()))
                : problem.character() != null
                        ? List.of("character " + problem.character(), problem.path() == null ? "" : problem.path())
                        : List.of();
        return parts.isEmpty() ? "" : parts.get(0) + (parts.get(1).isEmpty() ? "" : " (" + parts.get(1) + ")") + ": ";
    }
}
