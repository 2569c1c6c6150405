package org.hirefirst.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.PosixSysTerminal;

/** A terminal as widgets need it: what else it could do is not looked up, which takes a process and a long table. */
final class WidgetTerminal extends PosixSysTerminal {

    WidgetTerminal(String type, SttyPty pty) throws IOException {
        super("hirefirst", type, pty, StandardCharsets.UTF_8, true, SignalHandler.SIG_DFL);
    }

    @Override
    protected void parseInfoCmp() {
        // what is drawn with is understood by every terminal that moves its cursor
    }
}
