package org.hirefirst.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment.ChosenByAnswers;
import org.hirefirst.core.assess.Assessment.Contribution;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/** Reasons for the recommendation and for others: points, the sentence, what it rests on, and the answers behind it. */
final class Reasons {
    private final List<String> first;
    private final PackWords words;
    private final Citations citations;
    private final Style style;
    private final boolean asked;

    /**
     * Reasons where these candidates are named first.
     *
     * @param asked whether questions are told in full; else a long one is left out where its answer speaks for itself
     */
    Reasons(List<String> first, PackWords words, Citations citations, Style style, boolean asked) {
        this.first = first;
        this.asked = asked;
        this.words = words;
        this.citations = citations;
        this.style = style;
    }

    /** A reason for what is recommended. */
    Item because(Reason reason) {
        if (reason instanceof Contribution contribution) {
            return item(contribution.evidence(), strongest(contribution.evidence(), true));
        }
        ChosenByAnswers chosen = (ChosenByAnswers) reason;
        String text = "Your answers decide it: " + answers(chosen.answers());
        return Item.of(
                style.glyph(Glyph.BULLET),
                Tone.GOOD,
                citations.cite(text, chosen.outcome().cite()));
    }

    /** A reason for somebody else, or against who is named first. */
    Item against(Reason reason) {
        if (reason instanceof Contribution contribution) {
            return item(contribution.evidence(), strongest(contribution.evidence(), false));
        }
        return because(reason);
    }

    /** The candidate that a reason for others speaks for. */
    String side(Reason reason) {
        return reason instanceof Contribution contribution
                ? strongest(contribution.evidence(), false).getKey()
                : "";
    }

    /** The answers that made the reason true, one a line. */
    List<Item> details(Map<String, Answer> answers) {
        List<Item> details = new ArrayList<>();
        answers.forEach((question, answer) ->
                details.add(Item.detail(words.prompt(question) + " " + words.answer(question, answer))));
        return details;
    }

    /** The reasons up to so many, and what the others add to anybody's points in one line. */
    List<Item> atMost(int most, List<Reason> reasons, Function<Reason, Item> item) {
        List<Item> items =
                new ArrayList<>(reasons.stream().limit(most).map(item).toList());
        List<Reason> others = reasons.stream().skip(most).toList();
        if (!others.isEmpty()) {
            items.add(Item.detail("and " + Words.count(others.size(), "more reason") + total(others)));
        }
        return items;
    }

    /** What the reasons add up to, each sum with whose it is unless there is but that of the only one named first. */
    private String total(List<Reason> reasons) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        first.forEach(who -> sums.put(who, 0)); // so that theirs stand first
        for (Reason reason : reasons) {
            if (reason instanceof Contribution contribution) {
                contribution.evidence().points().forEach((who, points) -> sums.merge(who, points, Integer::sum));
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        if (sums.isEmpty()) {
            return "";
        }
        boolean isOfFirst = first.size() == 1 && sums.keySet().equals(Set.copyOf(first));
        return ", " + (isOfFirst ? Numbers.signed(sums.values().iterator().next()) : sums(sums));
    }

    private String sums(Map<String, Integer> points) {
        return points.entrySet().stream()
                .map(entry -> words.candidate(entry.getKey()) + " " + Numbers.signed(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Item item(Evidence evidence, Map.Entry<String, Integer> strongest) {
        int points = strongest.getValue();
        boolean ofWhoIsNamed = first.size() == 1 && first.contains(strongest.getKey());
        Map<String, Integer> others = new LinkedHashMap<>(evidence.points());
        others.remove(strongest.getKey());
        String besides = others.isEmpty() ? "" : " (" + sums(others) + ")";
        String who = ofWhoIsNamed && points > 0 && others.isEmpty()
                ? ""
                : words.candidate(strongest.getKey()) + besides + ": ";
        return Item.of(
                Numbers.signed(points),
                ofWhoIsNamed == points > 0 ? Tone.GOOD : Tone.WARNING,
                citations.cite(who + evidence.says(), evidence.cite()));
    }

    /** What weighs most for those named first, or else for the others and against those. */
    private Map.Entry<String, Integer> strongest(Evidence evidence, boolean named) {
        Map.Entry<String, Integer> strongest = Map.entry("", 0);
        for (Map.Entry<String, Integer> entry : evidence.points().entrySet()) {
            int weight = weight(entry, named);
            if (weight > (strongest.getKey().isEmpty() ? 0 : weight(strongest, named))) {
                strongest = entry;
            }
        }
        return strongest;
    }

    private int weight(Map.Entry<String, Integer> points, boolean named) {
        boolean isNamed = first.contains(points.getKey());
        return named ? (isNamed ? points.getValue() : 0) : isNamed ? -points.getValue() : points.getValue();
    }

    private String answers(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .map(entry -> answer(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String answer(String question, Answer answer) {
        String said = words.answer(question, answer);
        return asked || !words.speaksForItself(question, answer)
                ? words.prompt(question) + " " + said
                : style.quote(said);
    }
}
