package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("errors")
    void every_kind_of_error_is_a_fault_told_in_one_sentence(Error error) {
        Ran ran = new CliRunner().writingTo(throwing(error)).go("schema", "result");

        assertThat(ran.err()).startsWith("hirefirst: a fault in the program: ").doesNotContain("\tat ");
        assertThat(ran.code()).isEqualTo(70);
    }

    static Stream<Error> errors() {
        return Stream.of(
                new AssertionError("no way"),
                new NoClassDefFoundError("org/hirefirst/Gone"),
                new StackOverflowError(),
                new OutOfMemoryError());
    }

    @Test
    void a_file_called_debug_shows_no_trace() {
        Ran ran = CliRunner.run("assess", "--", "no-such-pack", "--debug");

        assertThat(ran.err()).doesNotContain("\tat ");
    }

    private static OutputStream throwing(Error error) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                throw error;
            }
        };
    }
}
