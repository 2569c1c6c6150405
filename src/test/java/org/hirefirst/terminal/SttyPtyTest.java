package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.spi.SystemStream;
import org.junit.jupiter.api.Test;

/** What is remembered of a terminal's settings, and until when. */
class SttyPtyTest {

    @Test
    void nobody_has_to_read_what_jline_logs() {
        Logger jline = Logger.getLogger("org.jline");
        jline.setLevel(Level.ALL);

        SttyPty.of(Ttys.NONE, null);

        assertThat(Logger.getLogger("org.jline.utils").isLoggable(Level.SEVERE)).isFalse();
    }

    @Test
    void the_settings_are_asked_once_up_to_the_first_change() throws IOException {
        Reluctant pty = new Reluctant(0);
        pty.getAttr();
        pty.setAttr(silent(pty));

        assertThat(pty.asked).isEqualTo(1);
        assertThat(pty.changes).containsExactly(List.of("-echo"));
        assertThat(pty.getAttr().getLocalFlag(LocalFlag.ECHO)).isFalse();
    }

    @Test
    void a_first_change_that_fails_is_tried_again_on_what_the_terminal_says_then() throws IOException {
        Reluctant pty = new Reluctant(1);
        pty.setAttr(silent(pty));

        assertThat(pty.changes).containsExactly(List.of("-echo"), List.of());
        assertThat(pty.asked).isEqualTo(2);
    }

    @Test
    void after_a_change_that_fails_for_good_the_settings_can_be_given_back() throws IOException {
        Reluctant pty = new Reluctant(2);
        Attributes before = pty.getAttr();
        assertThatThrownBy(() -> pty.setAttr(silent(pty))).isInstanceOf(IOException.class);

        assertThat(pty.getAttr().getLocalFlag(LocalFlag.ECHO)).isFalse();
        pty.setAttr(before);
        assertThat(pty.changes).endsWith(List.of("echo"));
    }

    @Test
    void what_makes_keys_come_one_by_one_also_makes_reading_them_ready() throws IOException {
        Reluctant pty = new Reluctant(0);
        Attributes raw = pty.getAttr();
        raw.setLocalFlag(LocalFlag.ICANON, false);
        pty.setAttr(raw);

        assertThat(pty.getSlaveInput().read()).isEqualTo('u');
        assertThat(pty.changes).containsExactly(List.of("-icanon", "min", "0", "time", "1"));
        assertThat(pty.asked).isEqualTo(1);
    }

    @Test
    void a_terminal_that_cannot_be_set_is_given_back_and_not_drawn_on() {
        Reluctant pty = new Reluctant(Integer.MAX_VALUE);

        assertThat(JLineSession.open("xterm", pty, new Look(false, false), () -> false))
                .isNull();
        assertThat(pty.changes).hasSizeGreaterThan(1);
        assertThat(pty.settings).isEqualTo("echo");
    }

    private static Attributes silent(SttyPty pty) throws IOException {
        Attributes silent = pty.getAttr();
        silent.setLocalFlag(LocalFlag.ECHO, false);
        return silent;
    }

    /** A terminal that does what it is told and yet complains, the first few times. */
    private static final class Reluctant extends SttyPty {
        private final List<List<String>> changes = new ArrayList<>();
        private final int complaints;
        private String settings = "echo";
        private int asked;

        Reluctant(int complaints) {
            super(SystemStream.Output);
            this.complaints = complaints;
        }

        @Override
        protected String doGetConfig() {
            asked++;
            return "speed 38400 baud; rows 24; columns 80; min = 1; time = 0; icanon " + settings + "\n";
        }

        @Override
        protected InputStream doGetSlaveInput() {
            return new ByteArrayInputStream(new byte[] {'u'});
        }

        @Override
        public OutputStream getSlaveOutput() {
            return OutputStream.nullOutputStream();
        }

        @Override
        void set(Attributes attributes) throws IOException {
            changes.add(getFlagsToSet(attributes, getAttr()));
            settings = attributes.getLocalFlag(LocalFlag.ECHO) ? "echo" : "-echo";
            if (changes.size() <= complaints) {
                throw new IOException("unable to perform all requested operations");
            }
        }
    }
}
