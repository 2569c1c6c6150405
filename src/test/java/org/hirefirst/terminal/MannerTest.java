package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MannerTest {
    private static final Map<String, String> XTERM = Map.of("TERM", "xterm");
    private static final Ttys ALL = new Ttys(true, true, true);

    @Test
    void a_terminal_gets_widgets() {
        assertThat(Manner.of(false, XTERM, ALL)).isEqualTo(Manner.WIDGETS);
        assertThat(Manner.of(false, XTERM, new Ttys(true, false, true))).isEqualTo(Manner.WIDGETS);
        assertThat(Manner.of(false, XTERM, new Ttys(true, true, false))).isEqualTo(Manner.WIDGETS);
    }

    @Test
    void plain_text_is_asked_for_by_option_or_environment_or_by_a_dumb_terminal() {
        assertThat(Manner.of(true, XTERM, ALL)).isEqualTo(Manner.PLAIN);
        assertThat(Manner.of(false, Map.of("TERM", "xterm", "ACCESSIBLE", "1"), ALL))
                .isEqualTo(Manner.PLAIN);
        assertThat(Manner.of(false, Map.of("TERM", "xterm", "ACCESSIBLE", "0"), ALL))
                .isEqualTo(Manner.WIDGETS);
        assertThat(Manner.of(false, Map.of("TERM", "dumb"), ALL)).isEqualTo(Manner.PLAIN);
        assertThat(Manner.of(false, Map.of(), ALL)).isEqualTo(Manner.PLAIN);
    }

    @Test
    void piped_input_drives_an_interview_only_where_plain_text_is_asked_for() {
        assertThat(Manner.of(false, XTERM, Ttys.NONE)).isEqualTo(Manner.NO_INPUT);
        assertThat(Manner.of(false, Map.of("TERM", "dumb"), Ttys.NONE)).isEqualTo(Manner.NO_INPUT);
        assertThat(Manner.of(true, XTERM, Ttys.NONE)).isEqualTo(Manner.PLAIN);
        assertThat(Manner.of(false, Map.of("ACCESSIBLE", "1"), Ttys.NONE)).isEqualTo(Manner.PLAIN);
    }

    @Test
    void questions_that_nobody_would_see_are_not_asked() {
        Ttys blind = new Ttys(true, false, false);

        assertThat(Manner.of(false, XTERM, blind)).isEqualTo(Manner.NO_SCREEN);
        assertThat(Manner.of(false, Map.of("TERM", "dumb"), blind)).isEqualTo(Manner.NO_SCREEN);
        assertThat(Manner.of(true, XTERM, blind)).isEqualTo(Manner.PLAIN);
        assertThat(Manner.NO_SCREEN.asks()).isFalse();
        assertThat(Manner.NO_SCREEN.says()).contains("standard output and standard error");
    }
}
