package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.text.Words;

/** How one decision led to another, in brief: what it found and how firmly, its reasons and its cautions. */
final class Lead {
    private final Assessment of;
    private final Citations citations;
    private final Style style;
    private final PackWords words;

    Lead(Assessment of, Citations citations, Style style) {
        this.of = of;
        this.citations = citations;
        this.style = style;
        words = new PackWords(of.pack());
    }

    /** With so many reasons and cautions, the others counted; without a word on reasons where none is wanted. */
    List<Item> atMost(int mostReasons, int mostCautions) {
        Reasons reasons = reasons();
        List<Item> items = new ArrayList<>(List.of(Item.of(found())));
        if (mostReasons > 0) {
            items.addAll(reasons.atMost(mostReasons, of.because(), reasons::because));
            if (isNobodyNamed()) {
                items.addAll(reasons.atMost(mostReasons, of.against(), reasons::against));
            }
        }
        items.addAll(Cautions.atMost(mostCautions, of.cautions(), citations));
        return items;
    }

    /** With all reasons, those against it too, and with what could change it. */
    List<Item> whole() {
        List<Item> items = atMost(Integer.MAX_VALUE, Integer.MAX_VALUE);
        if (!isNobodyNamed()) {
            items.addAll(of.against().stream().map(reasons()::against).toList());
        }
        items.addAll(
                new FlipWords(of, words, style).smallest(of.because(), true).items());
        return items;
    }

    private String found() {
        List<String> next = words.candidates(of.recommendation().next());
        String who = (isNobodyNamed() ? "Ahead so far: " : "Next in line: ") + Words.list(next, "and") + ". ";
        return Verdict.title(of) + ". " + (next.isEmpty() ? "" : who) + new Standings(of, words, style).sentence();
    }

    private boolean isNobodyNamed() {
        return of.recommendation().namedFirst().isEmpty();
    }

    private Reasons reasons() {
        return new Reasons(of.recommendation().namedFirst(), words, citations, style, true);
    }
}
