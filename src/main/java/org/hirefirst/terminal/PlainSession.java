package org.hirefirst.terminal;

import org.hirefirst.core.interview.Interview;

/** A session in linear text; it changes nothing of the terminal. */
record PlainSession(PlainAsker asker) implements Session {
    @Override
    public Choice choose(Menu opening) {
        return Choice.of(asker.choose(opening));
    }

    @Override
    public void say(String paragraph) {
        asker.say(paragraph);
    }

    @Override
    public Ended hold(Interview interview, Keeper keeper) {
        return new Conversation(asker, keeper).hold(interview);
    }

    @Override
    public Ended hold(Interview interview, Keeper keeper, Results results) {
        return new Conversation(asker, keeper).hold(interview, results);
    }

    @Override
    public void close() {
        // The streams are the caller's.
    }
}
