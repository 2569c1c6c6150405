package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What the keys do that are the same everywhere: back, review, why, don't know, not applicable, leave.
 *
 * @param step what is asked, or null for a menu
 * @param reviews whether there are answers that may be looked over from here
 * @param back what going back does, or null where there is nothing to go back to
 * @param notApplicable the key for "not applicable": n, or x where n may be meant for an answer
 * @param leaving whether that is just what is asked
 */
record Commands(
        @Nullable Step step,
        boolean reviews,
        Widget.@Nullable Press back,
        char notApplicable,
        boolean leaving,
        Signs signs) {

    private static final String BACK = "b back";

    static Commands of(Prompt prompt, List<String> answers, Signs signs) {
        Turn.Ask ask = prompt.ask();
        Widget.Press back = ask.canGoBack() ? new Widget.Done(new Reply.Back()) : null;
        boolean taken = answers.stream().anyMatch(text -> text.startsWith("n") || text.startsWith("N"));
        return new Commands(ask.step(), prompt.reviews(), back, taken ? 'x' : 'n', false, signs);
    }

    /** Those of a choice that is no question. */
    static Commands ofMenu(Widget.@Nullable Press back, Signs signs) {
        return new Commands(null, false, back, 'n', false, signs);
    }

    /** Those where it is asked whether to leave: to say once more that one wants to is an answer. */
    static Commands ofLeaving(Widget stay, Signs signs) {
        return new Commands(null, false, new Widget.Stay(stay), 'n', true, signs);
    }

    /** What the key does to the widget, or null where it is the widget's own. */
    Widget.@Nullable Press press(Key key, Widget widget) {
        return switch (key.kind()) {
            case INTERRUPT -> new Widget.Done(new Reply.Interrupted());
            case END_OF_INPUT -> new Widget.Done(new Reply.EndOfInput());
            case BACK_TAB, ESCAPE, LEFT -> back(widget);
            case CHARACTER -> letter(key, widget);
            case PASTE -> new Widget.Stay(widget.saying("Pasted text does nothing here."));
            case REDRAW, OTHER -> new Widget.Stay(widget);
            default -> null;
        };
    }

    private Widget.@Nullable Press letter(Key key, Widget widget) {
        if (key.is('b')) {
            return back(widget);
        }
        if (key.is('q')) {
            return leaving ? new Widget.Done(new Reply.Interrupted()) : new Widget.Stay(Picker.leaving(widget, signs));
        }
        if (step == null) {
            return null;
        }
        if (key.is('r')) {
            return reviews
                    ? new Widget.Done(new Reply.LookOver())
                    : new Widget.Stay(widget.saying("There are no answers to look over here."));
        }
        if (key.is('?')) {
            return new Widget.Stay(new Panel(step, widget, 0));
        }
        if (key.is('u')) {
            return new Widget.Done(new Reply.Answered(step.unknown()));
        }
        return step.mayNotApply() && key.is(notApplicable)
                ? new Widget.Done(new Reply.Answered(step.notApplicable()))
                : null;
    }

    private Widget.Press back(Widget widget) {
        return back != null
                ? back
                : new Widget.Stay(
                        widget.saying(step == null ? "Nothing comes before this." : "This is the first question."));
    }

    /** The keys in a few words each, the most needed first; in fewer words where there is little room. */
    List<String> hints(boolean little, String... own) {
        List<String> hints = new ArrayList<>(List.of(own));
        if (step != null) {
            hints.add(little ? "u unknown" : "u don't know");
        }
        boolean mayGoBack = step != null || back != null;
        if (little && mayGoBack) {
            hints.add(BACK);
        }
        if (step != null) {
            hints.add("? why");
            if (step.mayNotApply()) {
                hints.add(notApplicable + (little ? " n/a" : " not applicable"));
            }
        }
        if (!little && mayGoBack) {
            hints.add(BACK);
        }
        if (reviews) {
            hints.add("r review");
        }
        hints.add("q quit");
        return hints;
    }
}
