package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.jspecify.annotations.Nullable;

/** What comes after the last answer: the verdict, and what the person wants to do with it. */
final class Ending {
    private static final String DONE = "done";
    private static final String REPORT = "report";
    private static final String WHAT_IF = "what-if";
    private static final String WRITE = "write";
    private static final String CHANGE = "change";
    private static final String OTHER = "other";
    private static final String NO = "no";
    private static final String YES = "yes";

    private final Asker asker;
    private final Conversation conversation;
    private final Keeper keeper;
    private final Results results;

    /** Whether the person wanted to leave in the middle of something. */
    private boolean left;

    Ending(Asker asker, Conversation conversation, Keeper keeper, Results results) {
        this.asker = asker;
        this.conversation = conversation;
        this.keeper = keeper;
        this.results = results;
    }

    /** Goes on from an interview whose answers are accepted, until the person is done. */
    Ended after(Interview accepted) {
        Interview interview = accepted.enough();
        showVerdict(interview);
        while (true) {
            Reply reply = asker.choose(menu(interview));
            if (reply instanceof Reply.Interrupted) {
                return new Ended.Interrupted(interview.answers());
            }
            if (reply instanceof Reply.Save) {
                asker.say(keeper.says());
                continue;
            }
            String word = reply instanceof Reply.Picked picked ? picked.word() : CHANGE;
            if (word.equals(CHANGE) && interview.entries().isEmpty()) {
                continue; // the person was asked nothing that could be changed
            }
            if (word.equals(DONE)) {
                return new Ended.Finished(interview.answers());
            }
            if (word.equals(OTHER)) {
                String other = pick(
                        "Which decision next? Answers to what it asks as well are carried over.", results.others());
                if (other != null) {
                    return new Ended.Onward(interview.answers(), other);
                }
            }
            Interview next = reply instanceof Reply.Edit edit ? edited(interview, edit.number()) : act(word, interview);
            if (left) {
                return new Ended.Interrupted(interview.answers());
            }
            if (word.equals(CHANGE) || !(next.turn() instanceof Turn.Review)) {
                conversation.keep(next, false);
                Conversation.Held held = conversation.goOn(next);
                if (!(held.ended() instanceof Ended.Finished)) {
                    return held.ended();
                }
                next = held.interview().enough();
            }
            if (word.equals(CHANGE) || next != interview) {
                showVerdict(next);
            }
            interview = next;
        }
    }

    /** The interview after what this word stands for. */
    private Interview act(String word, Interview interview) {
        switch (word) {
            case REPORT -> show(results.report(interview.answers(), asker.columns()));
            case WRITE -> write(interview.answers());
            case WHAT_IF -> {
                return whatIf(interview);
            }
            default -> {}
        }
        return interview;
    }

    /** At the question behind this entry; where there is no such entry, still at the review of all of them. */
    private static Interview edited(Interview interview, int entry) {
        return entry >= 1 && entry <= interview.entries().size() ? interview.edit(entry) : interview;
    }

    private Menu menu(Interview interview) {
        List<Menu.Item> items = new ArrayList<>(List.of(
                new Menu.Item(DONE, "Done"),
                new Menu.Item(REPORT, "Whole report"),
                new Menu.Item(WRITE, "Write to a file")));
        if (!interview.entries().isEmpty()) {
            items.add(2, new Menu.Item(WHAT_IF, "What if ..."));
            items.add(3, new Menu.Item(CHANGE, "Change answers"));
        }
        if (!results.others().isEmpty()) {
            items.add(new Menu.Item(OTHER, "Another decision"));
        }
        return Menu.closing("What now?", items, DONE);
    }

    /** Asks one question once more, shows what its answer would change, and keeps or drops it. */
    private Interview whatIf(Interview interview) {
        String which =
                pick("What if one answer were another? Nothing changes yet.", Menus.changes("", interview.entries()));
        if (which == null) {
            return interview;
        }
        Interview asking = interview.edit(Menus.entry(which));
        if (!(asking.turn() instanceof Turn.Ask ask)) {
            return interview;
        }
        if (!(heard(asker.ask(Prompt.whatIf(ask))) instanceof Reply.Answered answered)) {
            asker.say("Dropped: all answers stay as they were.");
            return interview;
        }
        Interview other = asking.answer(answered.answers());
        show(results.compared(interview.answers(), other.answers(), asker.columns()));
        Menu menu = Menu.aside(
                "Keep this answer?", List.of(new Menu.Item(NO, "No, drop it"), new Menu.Item(YES, "Yes, keep it")), NO);
        boolean keeps = heard(asker.choose(menu)).picks(YES);
        asker.say(keeps ? "Kept." : "Dropped: all answers stay as they were.");
        return keeps ? other : interview;
    }

    private void write(Map<String, Answer> answers) {
        String format = pick("In which format?", results.formats());
        if (format == null) {
            return;
        }
        String offered = results.fileName(format);
        while (heard(asker.type("File name", offered)) instanceof Reply.Typed typed) {
            offered = typed.text();
            if (results.exists(offered) && !mayReplace(offered)) {
                asker.say("Nothing is written.");
                return;
            }
            String failed = results.write(answers, format, offered);
            if (failed == null) {
                asker.say("Written to " + offered + ".");
                return;
            }
            asker.say(failed);
        }
    }

    private boolean mayReplace(String file) {
        Menu menu = Menu.aside(
                file + " is there already.",
                List.of(new Menu.Item(NO, "Leave it as it is"), new Menu.Item(YES, "Replace it")),
                NO);
        return heard(asker.choose(menu)).picks(YES);
    }

    /** The word of what the person chooses, or null for nothing. */
    private @Nullable String pick(String title, List<Menu.Item> items) {
        List<Menu.Item> all = new ArrayList<>(items);
        all.add(new Menu.Item(NO, "Back to the result"));
        Reply reply = heard(asker.choose(Menu.aside(title, all, NO)));
        return reply instanceof Reply.Picked picked && !picked.word().equals(NO) ? picked.word() : null;
    }

    private Reply heard(Reply reply) {
        left |= reply instanceof Reply.Interrupted;
        return reply;
    }

    /** With its verdict an interview is finished, until the person goes back to its answers. */
    private void showVerdict(Interview interview) {
        conversation.keep(interview, true);
        show(results.verdict(interview.answers(), asker.columns()));
    }

    private void show(String text) {
        asker.say("");
        asker.show(text);
        asker.say("");
    }
}
