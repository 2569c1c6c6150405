package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.terminal.Ttys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Interviews on a terminal that nobody sees. */
@Timeout(60)
class RehearsalTest {
    @Test
    void an_interview_that_nobody_sees_comes_to_a_result() {
        Ran ran = new CliRunner()
                .with("HIREFIRST_RULES", CliRunner.EXAMPLE.toString())
                .with("TERM", "xterm-256color")
                .on(new Ttys(true, true, true))
                .pressing("1\n".repeat(100))
                .go("ask", "finance-first", "-f", "json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"recommendation\"");
    }
}
