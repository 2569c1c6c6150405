package org.hirefirst.terminal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jline.terminal.Attributes;
import org.jline.terminal.spi.SystemStream;

/** A terminal that nobody sees, on which these keys are pressed. */
final class UnseenPty extends SttyPty {
    private static final String SETTINGS = """
            speed 38400 baud; rows 24; columns 80;
            intr = ^C; quit = ^\\; erase = ^?; eof = ^D; start = ^Q; stop = ^S; susp = ^Z; min = 1; time = 0;
            cs8 cread icrnl ixon opost onlcr isig icanon iexten echo echoe echok
            """;

    private final InputStream keys;

    UnseenPty(byte[] keys) {
        super(SystemStream.Output);
        this.keys = new ByteArrayInputStream(keys);
    }

    /** What a terminal may say; this process's own streams are asked all the same, for what that takes. */
    @Override
    protected String doGetConfig() {
        try {
            return SETTINGS + super.doGetConfig();
        } catch (IOException e) {
            return SETTINGS;
        }
    }

    @Override
    void set(Attributes attributes) {
        getFlagsToSet(attributes, attributes); // sets nothing: called so that its code is rehearsed, too
    }

    @Override
    protected InputStream doGetSlaveInput() {
        return keys;
    }

    @Override
    public OutputStream getSlaveOutput() {
        return OutputStream.nullOutputStream();
    }
}
