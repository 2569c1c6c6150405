package org.hirefirst.report;

import java.util.LinkedHashSet;
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

    /** The same as text. */
    String sentence() {
        Item item = item();
        return item.marker() + " " + item.text();
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

    /**
     * How many questions are open and, in detail, which of them can change the outcome; empty where none is open. A
     * checklist counts as one.
     */
    String open(boolean detailed) {
        if (of.open().isEmpty()) {
            return "";
        }
        int asked = screens(State.UNASKED).size();
        int unknown = screens(State.UNKNOWN).size();
        String said = style.quote(AnswerWords.UNKNOWN);
        String split = asked == 0 ? " (" + said + ")" : unknown == 0 ? "" : " (" + unknown + " " + said + ")";
        return pending().size() + " of " + Words.count(visible(), "question") + " open" + split + "."
                + (detailed ? deciding() : "");
    }

    private String deciding() {
        List<String> deciding = of.open().stream()
                .filter(open -> open.changes().contains("outcome"))
                .map(Open::question)
                .toList();
        if (deciding.isEmpty()) {
            return "";
        }
        int screens = (int) deciding.stream().map(words::screen).distinct().count();
        String first = words.quotedScreen(deciding.get(0), style);
        return screens == 1
                ? " One can change the result: " + first
                : " " + screens + " can change the result, first " + first;
    }

    private int answered() {
        return visible() - pending().size();
    }

    private int visible() {
        Set<String> waiting = of.open().stream()
                .filter(open -> open.state() == State.WAITING)
                .map(Open::question)
                .collect(Collectors.toSet());
        Set<String> screens = pending();
        of.answers().keySet().stream()
                .filter(id -> !waiting.contains(id))
                .map(words::screen)
                .forEach(screens::add);
        return screens.size();
    }

    /** The screens that are open for the person, not for another answer. */
    private Set<String> pending() {
        Set<String> pending = screens(State.UNASKED);
        pending.addAll(screens(State.UNKNOWN));
        return pending;
    }

    private Set<String> screens(State state) {
        return of.open().stream()
                .filter(open -> open.state() == state)
                .map(Open::question)
                .map(words::screen)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> asks(List<String> questions) {
        return questions.stream().map(id -> words.quoted(id, style)).toList();
    }
}
