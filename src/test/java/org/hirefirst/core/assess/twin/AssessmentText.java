package org.hirefirst.core.assess.twin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Range;

/** Every field of an assessment as a line of text: equal lines, equal fields. */
final class AssessmentText {
    private AssessmentText() {}

    /** Field name → text, in the order of the fields. */
    static Map<String, String> of(Assessment a) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("answers", answers(a.answers()));
        fields.put("dormant", answers(a.dormant()));
        fields.put(
                "recommendation",
                a.recommendation().id() + (a.recommendation().outcome() == null ? " (built in)" : "") + " next "
                        + a.recommendation().next());
        fields.put("standing", a.standing().word());
        fields.put("possible", a.possible() + (a.possibleProven() ? "" : " not proven"));
        fields.put("restsOn", a.restsOn().toString());
        fields.put("scores", each(a.scores(), AssessmentText::score));
        fields.put("because", each(a.because(), AssessmentText::reason));
        fields.put("against", each(a.against(), AssessmentText::reason));
        fields.put("gates", each(a.gates(), fired -> fired.gate().id() + answers(fired.answers())));
        fields.put("cautions", each(a.cautions(), fired -> fired.caution().id() + answers(fired.answers())));
        fields.put("rankings", each(a.rankings(), AssessmentText::ranked));
        fields.put(
                "open",
                each(a.open(), open -> open.question() + " " + open.state().word()));
        fields.put("changes", each(a.open(), open -> open.question() + " " + open.changes()));
        fields.put("flips", a.flips().status().word() + each(a.flips().changes(), flip -> flip(flip, a.pack())));
        return fields;
    }

    private static <T> String each(List<T> list, Function<T, String> text) {
        return list.stream().map(text).collect(Collectors.joining("; ", "[", "]"));
    }

    private static String answers(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + answer(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String answer(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.choice();
        } else if (answer instanceof Answer.Amount amount) {
            return plain(amount.number());
        }
        return answer instanceof Answer.Unknown ? Answer.UNKNOWN_TEXT : Answer.NOT_APPLICABLE_TEXT;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String score(Assessment.Score score) {
        return score.candidate().id() + " " + score.points() + " in " + score.low() + " to " + score.high()
                + (score.excluded() ? " shut out" : "");
    }

    private static String reason(Assessment.Reason reason) {
        String name = reason instanceof Assessment.Contribution contribution
                ? contribution.evidence().id()
                : "outcome " + ((Assessment.ChosenByAnswers) reason).outcome().id();
        return name + answers(reason.answers());
    }

    private static String ranked(Assessment.Ranked ranked) {
        return ranked.ranking().id()
                + (ranked.settled() ? " settled " : " unsettled ")
                + each(ranked.items(), item -> item.rank() + ". " + item.item().id() + " " + item.points());
    }

    private static String flip(Flips.Flip flip, Pack pack) {
        String change = flip.change().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + answer(entry.getValue().from()) + " to "
                        + value(entry.getValue().to(), entry.getKey(), pack))
                .collect(Collectors.joining(", ", "{", "}"));
        String with = flip.with().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + value(entry.getValue(), entry.getKey(), pack))
                .collect(Collectors.joining(", ", "{", "}"));
        return flip.to() + " by " + change + " with " + with;
    }

    private static String value(Flips.Value value, String question, Pack pack) {
        if (value instanceof Flips.Choice choice) {
            return answer(choice.answer());
        }
        Domain.Numeric limits = limits(question, pack);
        Range range = within(limits, ((Flips.Region) value).range());
        return limits.whole() ? wholeRange(range) : range(range);
    }

    private static Domain.Numeric limits(String id, Pack pack) {
        return pack.questions().stream()
                .filter(question -> question.id().equals(id))
                .map(question -> (Domain.Numeric) question.domain())
                .findFirst()
                .orElseThrow();
    }

    /** A region may be given with the question's limits or without them. */
    private static Range within(Domain.Numeric limits, Range range) {
        BigDecimal min = limits.min();
        BigDecimal max = limits.max();
        boolean fromMin =
                min != null && (range.lower() == null || range.lower().value().compareTo(min) < 0);
        boolean toMax =
                max != null && (range.upper() == null || range.upper().value().compareTo(max) > 0);
        return new Range(
                fromMin ? new Range.Bound(min, true) : range.lower(),
                toMax ? new Range.Bound(max, true) : range.upper());
    }

    private static String range(Range range) {
        String lower = range.lower() == null
                ? "("
                : (range.lower().included() ? "[" : "(") + plain(range.lower().value());
        String upper = range.upper() == null
                ? ")"
                : plain(range.upper().value()) + (range.upper().included() ? "]" : ")");
        return lower + " to " + upper;
    }

    /** By the first and the last whole number in it: "above 3" and "at least 4" are one then. */
    private static String wholeRange(Range range) {
        String lower = "(";
        if (range.lower() != null) {
            BigDecimal first = range.lower().value().setScale(0, RoundingMode.CEILING);
            boolean off =
                    !range.lower().included() && first.compareTo(range.lower().value()) == 0;
            lower = "[" + plain(off ? first.add(BigDecimal.ONE) : first);
        }
        String upper = ")";
        if (range.upper() != null) {
            BigDecimal last = range.upper().value().setScale(0, RoundingMode.FLOOR);
            boolean off =
                    !range.upper().included() && last.compareTo(range.upper().value()) == 0;
            upper = plain(off ? last.subtract(BigDecimal.ONE) : last) + "]";
        }
        return lower + " to " + upper;
    }
}
