package org.hirefirst.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.PosixSysTerminal;

/** A terminal as widgets need it: what else it could do is not looked up, which takes a process and a long table. */
final class WidgetTerminal extends PosixSysTerminal {

    WidgetTerminal(String type, SttyPty pty) throws IOException {
        super("hirefirst", type, pty, StandardCharsets.UTF_8, true, SignalHandler.SIG_DFL);
    }

    /**
     * Makes keys come one by one, Ctrl-C among them, and a read give up after a tenth of a second without one.
     *
     * <p>JLine's own sets the former, and the latter only at the first read, by three more processes.
     */
    @Override
    public Attributes enterRawMode() {
        Attributes before = getAttributes();
        Attributes raw = new Attributes(before);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG), false);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        raw.setControlChar(ControlChar.VMIN, 0);
        raw.setControlChar(ControlChar.VTIME, 1);
        setAttributes(raw);
        return before;
    }

    @Override
    protected void parseInfoCmp() {
        // what is drawn with is understood by every terminal that moves its cursor
    }
}
