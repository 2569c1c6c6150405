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
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.Signals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"icanon", "-icanon"})
    void what_makes_keys_come_one_by_one_also_makes_reading_them_ready(String before) throws IOException {
        Reluctant pty = new Reluctant(0);
        pty.settings = "min = 1; time = 0; echo " + before;
        try (Terminal terminal = new WidgetTerminal("xterm", pty)) {
            terminal.enterRawMode();

            assertThat(pty.getSlaveInput().read()).isEqualTo('u');
            assertThat(pty.settings).isEqualTo("min = 0; time = 1; -echo -icanon");
            assertThat(pty.changes).hasSize(1);
            assertThat(pty.asked).isEqualTo(1);
        }
        assertThat(pty.settings).isEqualTo("min = 1; time = 0; echo " + before);
    }

    @Test
    void a_terminal_that_cannot_be_set_is_given_back_and_not_drawn_on() {
        Reluctant pty = new Reluctant(Integer.MAX_VALUE);
        String before = pty.settings;

        assertNoSessionOpens(pty);
        assertThat(pty.changes).hasSizeGreaterThan(1);
        assertThat(pty.settings).isEqualTo(before);
    }

    @Test
    void a_terminal_that_does_not_tell_its_size_is_given_back_too() {
        Reluctant pty = new Reluctant(0) {
            @Override
            public Size getSize() throws IOException {
                throw new IOException("stty: Input/output error");
            }
        };

        assertNoSessionOpens(pty);
    }

    /** Without one, signals do what they did before. */
    private static void assertNoSessionOpens(SttyPty pty) {
        Object original = Signals.register("INT", () -> {});
        try {
            Object handler = handler("INT");

            assertThat(JLineSession.open("xterm", pty, new Look(false, false), () -> false))
                    .isNull();
            assertThat(handler("INT")).isSameAs(handler);
        } finally {
            Signals.unregister("INT", original);
        }
    }

    /** What the process does at a signal. */
    private static Object handler(String signal) {
        Object handler = Signals.registerDefault(signal);
        Signals.unregister(signal, handler);
        return handler;
    }

    private static Attributes silent(SttyPty pty) throws IOException {
        Attributes silent = pty.getAttr();
        silent.setLocalFlag(LocalFlag.ECHO, false);
        return silent;
    }

    /** A terminal that does what it is told and yet complains, the first few times. */
    private static class Reluctant extends SttyPty {
        private final List<List<String>> changes = new ArrayList<>();
        private final int complaints;
        private String settings = "min = 1; time = 0; echo icanon";
        private int asked;

        Reluctant(int complaints) {
            super(SystemStream.Output);
            this.complaints = complaints;
        }

        @Override
        protected String doGetConfig() {
            asked++;
            return "speed 38400 baud; rows 24; columns 80; " + settings + "\n";
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
            settings = "min = " + attributes.getControlChar(ControlChar.VMIN)
                    + "; time = " + attributes.getControlChar(ControlChar.VTIME)
                    + (attributes.getLocalFlag(LocalFlag.ECHO) ? "; echo" : "; -echo")
                    + (attributes.getLocalFlag(LocalFlag.ICANON) ? " icanon" : " -icanon");
            if (changes.size() <= complaints) {
                throw new IOException("unable to perform all requested operations");
            }
        }
    }
}
