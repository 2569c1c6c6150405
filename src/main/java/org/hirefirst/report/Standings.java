package org.hirefirst.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.Open.State;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Tone;

/** How firmly a recommendation stands, and how much is still open, in plain words. */
final class Standings {
    private final Assessment of;
    private final PackWords words;
    private final Style style;

    Standings(Assessment of, PackWords words, Style style) {
        this.of = of;
        this.words = words;
        this.style = style;
    }

    /** How the recommendation looks. */
    static Tone tone(Standing standing) {
        return switch (standing) {
            case DECIDED -> Tone.GOOD;
            case PROVISIONAL, UNDECIDED -> Tone.WARNING;
            case TOO_LITTLE_KNOWN -> Tone.NOTE;
        };
    }

    /** The standing as one word and what it means. */
    Item item() {
        return Item.runIn(word(), tone(of.standing()), meaning() + (of.possibleProven() ? "" : cutShort()));
    }

    private String word() {
        return switch (of.standing()) {
            case DECIDED -> "Decided:";
            case PROVISIONAL -> "Provisional:";
            case UNDECIDED -> "Undecided:";
            case TOO_LITTLE_KNOWN -> "Too few answers:";
        };
    }

    private String meaning() {
        return switch (of.standing()) {
            case DECIDED -> decided();
            case PROVISIONAL -> "it holds on what is known; what is open could still make it " + others() + ".";
            case UNDECIDED ->
                Words.count(of.possible().size(), "result") + " possible, and none holds on what is known.";
            case TOO_LITTLE_KNOWN ->
                answered() + " of " + Words.count(visible(), "question") + " answered; "
                        + Words.count(of.possible().size(), "result") + " possible.";
        };
    }

    private String decided() {
        if (of.open().isEmpty()) {
            return "every question is answered.";
        }
        if (of.restsOn().isEmpty()) {
            return "nothing still open can change it.";
        }
        return "whatever the answer to " + Words.list(asks(of.restsOn()), "and to") + ", it comes out the same.";
    }

    private String others() {
        List<String> others = of.possible().stream()
                .filter(id -> !id.equals(of.recommendation().id()))
                .map(id -> style.quote(words.outcome(id)))
                .toList();
        return others.size() > 3 ? others.size() + " others" : Words.list(others, "or");
    }

    private String cutShort() {
        return " The search was cut short, so fewer may be possible.";
    }

    /** How many questions are open, and which of them can change the outcome; empty where none is open. */
    String open() {
        if (of.open().isEmpty()) {
            return "";
        }
        int asked = count(State.UNASKED);
        int unknown = count(State.UNKNOWN);
        String said = style.quote(AnswerWords.UNKNOWN);
        String split = asked == 0 ? " (" + said + ")" : unknown == 0 ? "" : " (" + unknown + " " + said + ")";
        return (visible() - answered()) + " of " + Words.count(visible(), "question") + " open" + split + "."
                + deciding();
    }

    private String deciding() {
        List<String> deciding = of.open().stream()
                .filter(open -> open.changes().contains("outcome"))
                .map(Open::question)
                .toList();
        if (deciding.isEmpty()) {
            return "";
        }
        String first = words.quoted(deciding.get(0), style);
        return deciding.size() == 1
                ? " One can change the result: " + first
                : " " + deciding.size() + " can change the result, first " + first;
    }

    private int answered() {
        Set<String> open = of.open().stream().map(Open::question).collect(Collectors.toSet());
        return (int)
                of.answers().keySet().stream().filter(id -> !open.contains(id)).count();
    }

    private int visible() {
        return answered() + of.open().size() - count(State.WAITING);
    }

    private int count(State state) {
        return (int) of.open().stream().filter(open -> open.state() == state).count();
    }

    private List<String> asks(List<String> questions) {
        return questions.stream().map(id -> words.quoted(id, style)).toList();
    }
}
