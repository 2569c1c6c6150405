package org.hirefirst.cli;

import org.hirefirst.terminal.Manner;
import org.hirefirst.terminal.Session;
import org.jspecify.annotations.Nullable;

/** The one session of a run, opened only where somebody has to be asked. */
final class LateSession implements AutoCloseable {
    private final Toolbox tools;
    private final Manner manner;
    private @Nullable Session session;

    LateSession(Toolbox tools, Manner manner) {
        this.tools = tools;
        this.manner = manner;
        if (manner == Manner.WIDGETS) {
            tools.surroundings().widgets().expect();
        }
    }

    Session open() {
        Session opened = session;
        if (opened == null) {
            opened = Session.open(
                    manner,
                    tools.surroundings().widgets(),
                    tools.surroundings().environment().getOrDefault("TERM", ""),
                    tools.look(),
                    tools.lines(),
                    tools.talk(),
                    tools.talkWidth());
            session = opened;
        }
        return opened;
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
