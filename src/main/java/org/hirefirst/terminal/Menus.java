package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.text.Words;
import org.hirefirst.core.text.Wrapping;

/** The choices that an interview offers between its questions, and the words that stand for them. */
final class Menus {
    static final String GO_ON = "go-on";
    static final String EVERYTHING = "everything";
    static final String KEEP = "keep";
    static final String REVIEW = "review";
    static final String ACCEPT = "accept";
    static final String RETURN = "return";

    /** Before the number of an entry in the word that stands for changing its answer; no other word begins so. */
    static final String CHANGE = "=";

    private static final int MOST_NAMED = 4;
    private static final int LONGEST_NAME = 44;

    private Menus() {}

    /** What can be done once the recommendation is settled. */
    static Menu offer(Turn.Settled settled) {
        List<Menu.Item> items = new ArrayList<>(List.of(new Menu.Item(ACCEPT, "See it now")));
        if (settled.details().most() > 0) {
            items.add(new Menu.Item(GO_ON, details(settled.details())));
        }
        items.add(everything(settled.of() - settled.after()));
        if (settled.after() > 0) {
            items.add(new Menu.Item(REVIEW, "Look over the answers first"));
        }
        String when =
                settled.after() == 0 ? "by the answers given" : "after " + settled.after() + " of " + settled.of();
        String title = "The recommendation is settled " + when + ": nothing left to ask can change it"
                + (settled.unknown() ? "; what you do not know still might." : ".");
        return Menu.within(title, items, ACCEPT, true);
    }

    private static Menu.Item everything(int left) {
        String rest = left == 1 ? "the one question that is left" : "all " + left + " questions that are left";
        return new Menu.Item(EVERYTHING, "Answer " + rest + ", for fuller reasons");
    }

    private static String details(Turn.Details details) {
        List<String> on = new ArrayList<>();
        if (details.begin()) {
            on.add("where to begin");
        }
        if (details.beware()) {
            on.add("what to beware of");
        }
        String count = details.most() == 1 ? "One more question" : "Up to " + details.most() + " more questions";
        return count + " on " + String.join(" and ", on);
    }

    /** Which of two answers to change, or neither. */
    static Menu contradiction(Turn.Contradiction contradiction) {
        List<Menu.Item> items = new ArrayList<>(changes("Change: ", contradiction.between()));
        items.add(new Menu.Item(KEEP, contradiction.between().size() == 1 ? "Leave it as it is" : "Both are right"));
        return Menu.within(
                "Two answers may not fit together. " + contradiction.caution().says(), items, KEEP, false);
    }

    /** Everything that was asked under its number, and behind it what goes on, also with what was left out. */
    static Menu review(List<Turn.Entry> entries, List<Step> leftOut, String onward) {
        List<Menu.Item> items = new ArrayList<>(changes("", entries));
        boolean ends = onward.equals(ACCEPT);
        items.add(new Menu.Item(onward, ends ? "Yes, go on to the result" : "Go on where you were"));
        if (!leftOut.isEmpty()) {
            items.add(everything(leftOut.size()));
        }
        String answers = Words.count(entries.size(), "answer");
        String title = (ends ? "Is this right? " : "So far: ") + answers + "; choose one to change it.";
        return Menu.within(leftOut.isEmpty() ? title : title + " " + leftOut(leftOut), items, onward, false);
    }

    /** The number of the entry that a word stands for. */
    static int entry(String word) {
        return Integer.parseInt(word.substring(CHANGE.length()));
    }

    /** The entries as items of a menu. */
    static List<Menu.Item> changes(String verb, List<Turn.Entry> entries) {
        return entries.stream()
                .map(entry -> new Menu.Item(
                        CHANGE + entry.number(), verb + entry.step().ask() + " " + entry.words()))
                .toList();
    }

    /** Names what was left out, by how it would have been asked. */
    static String leftOut(List<Step> steps) {
        List<String> asks = new ArrayList<>(steps.stream()
                .limit(MOST_NAMED)
                .map(step -> "\"" + Wrapping.cut(step.ask(), LONGEST_NAME, "...") + "\"")
                .toList());
        if (steps.size() > MOST_NAMED) {
            asks.add(steps.size() - MOST_NAMED + " more");
        }
        return "Left out, as they can no longer change the recommendation: " + Words.list(asks, "and") + ".";
    }
}
