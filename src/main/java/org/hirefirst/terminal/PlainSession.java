package org.hirefirst.terminal;

import org.hirefirst.core.interview.Interview;

/** A session in linear text; it changes nothing of the terminal. */
record PlainSession(PlainAsker asker) implements Session {
    @Override
    public Choice choose(Menu opening) {
        return Choice.of(asker.choose(opening));
    }

    @Override
    public Ended hold(Interview interview) {
        return new Conversation(asker).hold(interview);
    }

    @Override
    public void close() {
        // The streams are the caller's.
    }
}
