package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import org.hirefirst.cli.CliRunner.Ran;
import org.junit.jupiter.api.Test;

/** What the program says when it is at fault itself. */
class FaultTest {
    private static final OutputStream BROKEN = new OutputStream() {
        @Override
        public void write(int b) {
            throw new IllegalStateException("no \u001b[31mway");
        }
    };

    @Test
    void a_fault_is_one_plain_sentence_and_where_it_arose_is_shown_on_demand_only() {
        Ran quiet = new CliRunner().writingTo(BROKEN).go("schema", "result");
        Ran debug = new CliRunner().writingTo(BROKEN).go("schema", "result", "--debug");

        assertThat(quiet.err())
                .startsWith("hirefirst: a fault in the program: ")
                .contains("no <U+001B>[31mway")
                .doesNotContain("\tat ", "\u001b");
        assertThat(quiet.code()).isEqualTo(70);
        assertThat(debug.err()).contains("\tat org.hirefirst.cli.");
        assertThat(debug.code()).isEqualTo(70);
    }
}
