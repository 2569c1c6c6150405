package org.hirefirst.terminal;

import java.util.List;
import org.hirefirst.core.interview.Change;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.text.Words;

/** Holds an interview with a person, one turn after the other. */
final class Conversation {
    private final Asker asker;
    private final Keeper keeper;

    /** Whether the person looks over the answers before the end. */
    private boolean looking;

    /** A conversation that has the interview kept after each reply. */
    Conversation(Asker asker, Keeper keeper) {
        this.asker = asker;
        this.keeper = keeper;
    }

    /** How far an interview was held, and how that ended. */
    record Held(Interview interview, Ended ended) {}

    /** Holds the interview to its end; an interview without anything to ask ends at once. */
    Ended hold(Interview start) {
        if (start.isOver()) {
            return new Ended.Finished(start.answers());
        }
        Held held = begin(start);
        if (held.ended() instanceof Ended.Finished) {
            keep(held.interview(), true);
        }
        return held.ended();
    }

    /** Holds the interview, and shows what comes of it; without anything to ask it ends at once. */
    Ended hold(Interview start, Results results) {
        if (start.isOver()) {
            return new Ended.Finished(start.answers());
        }
        Held held = begin(start);
        return held.ended() instanceof Ended.Finished
                ? new Ending(asker, this, keeper, results).after(held.interview())
                : held.ended();
    }

    private Held begin(Interview start) {
        introduce("", start.pack());
        asker.say("");
        return goOn(start);
    }

    /** Goes on with the interview until everything is accepted, or it stops. */
    Held goOn(Interview start) {
        for (Interview interview = start; ; ) {
            Turn turn = interview.turn();
            Reply reply = looking
                    ? asker.choose(Menus.review(interview.entries(), List.of(), Menus.RETURN))
                    : put(turn, interview);
            if (reply instanceof Reply.Interrupted) {
                return new Held(interview, new Ended.Interrupted(interview.answers()));
            }
            if (reply instanceof Reply.EndOfInput) {
                String open = turn instanceof Turn.Ask ask ? ask.step().id() : null;
                return new Held(interview, new Ended.EndOfInput(interview.answers(), open));
            }
            if (reply.picks(Menus.ACCEPT)) {
                leaveOut(turn, interview.leftOut());
                return new Held(interview, new Ended.Finished(interview.answers()));
            }
            if (isAside(reply, turn, interview.entries().size())) {
                continue;
            }
            looking = false;
            Interview before = interview;
            interview = after(before, reply);
            if (reply instanceof Reply.Answered) {
                tell(ChangeWords.of(Change.between(before, interview)));
            }
            keep(interview, false);
            if (returns(reply) && interview.turn() instanceof Turn.Ask ask) {
                asker.again(ask.number());
            }
        }
    }

    /** Whether the reply moves nothing: it looks over the answers or returns from that, or names what is not there. */
    private boolean isAside(Reply reply, Turn turn, int entries) {
        if (reply instanceof Reply.LookOver) {
            looking = entries > 0 && !(turn instanceof Turn.Review);
            if (entries == 0) {
                tell(List.of("Nothing is answered yet."));
            }
            return true;
        }
        if (reply instanceof Reply.Save) {
            tell(List.of(keeper.says()));
            return true;
        }
        if (reply instanceof Reply.Edit edit && (edit.number() < 1 || edit.number() > entries)) {
            tell(List.of("There is no answer " + edit.number() + ": " + Words.count(entries, "answer") + " so far."));
            return true;
        }
        boolean isReturning = looking && (reply instanceof Reply.Back || reply.picks(Menus.RETURN));
        looking &= !isReturning;
        return isReturning;
    }

    private void tell(List<String> sentences) {
        sentences.forEach(asker::say);
        if (!sentences.isEmpty()) {
            asker.say("");
        }
    }

    /** Names what was left out, where the review did not. */
    private void leaveOut(Turn turn, List<Step> leftOut) {
        if (!(turn instanceof Turn.Review) && !leftOut.isEmpty()) {
            asker.say(Menus.leftOut(leftOut));
        }
    }

    /** Has the interview kept as it stands, and says if that fails. */
    void keep(Interview interview, boolean isFinished) {
        String told = keeper.keep(interview, isFinished);
        if (told != null) {
            asker.say(told);
        }
    }

    private void introduce(String before, Pack pack) {
        asker.decision(before, pack.title());
        if (pack.decides() != null) {
            asker.say(pack.decides());
        }
    }

    /** Says what was found, and leads over to the decision that settles it. */
    private Reply lead(Turn.Referred referred) {
        asker.say("");
        asker.say("Found so far: " + referred.outcome().title());
        if (referred.outcome().says() != null) {
            asker.say(referred.outcome().says());
        }
        asker.say("");
        introduce("Next: ", referred.pack());
        asker.say(answered(referred.answered(), referred.of()));
        asker.say("");
        Reply read = asker.pause();
        return read instanceof Reply.Interrupted || read instanceof Reply.EndOfInput || read instanceof Reply.Back
                ? read
                : new Reply.Picked(Menus.GO_ON);
    }

    private static String answered(int answered, int of) {
        if (answered == 0) {
            return (of == 1 ? "Its one question is not" : "None of its " + of + " questions is") + " answered yet.";
        }
        return answered == of
                ? "All that it asks is already answered."
                : answered + " of its " + Words.count(of, "question") + (answered == 1 ? " is" : " are")
                        + " already answered.";
    }

    private Reply put(Turn turn, Interview interview) {
        if (turn instanceof Turn.Ask ask) {
            return asker.ask(Prompt.of(ask, interview));
        }
        if (turn instanceof Turn.Referred referred) {
            return lead(referred);
        }
        if (turn instanceof Turn.Settled settled) {
            return asker.choose(Menus.offer(settled));
        }
        if (turn instanceof Turn.Contradiction contradiction) {
            return asker.choose(Menus.contradiction(contradiction));
        }
        Turn.Review review = (Turn.Review) turn;
        return asker.choose(Menus.review(review.entries(), review.leftOut(), Menus.ACCEPT));
    }

    /** Whether it leads to a question that was answered before. */
    private static boolean returns(Reply reply) {
        return reply instanceof Reply.Back
                || reply instanceof Reply.Edit
                || (reply instanceof Reply.Picked picked && picked.word().startsWith(Menus.CHANGE));
    }

    private static Interview after(Interview interview, Reply reply) {
        if (reply instanceof Reply.Answered answered) {
            return interview.answer(answered.answers());
        }
        if (reply instanceof Reply.Back) {
            return interview.back();
        }
        if (reply instanceof Reply.Edit edit) {
            return interview.edit(edit.number());
        }
        String word = ((Reply.Picked) reply).word();
        return switch (word) {
            case Menus.GO_ON, Menus.KEEP -> interview.goOn();
            case Menus.REVIEW -> interview.enough();
            case Menus.EVERYTHING -> interview.askEverything();
            default -> interview.edit(Menus.entry(word));
        };
    }
}
