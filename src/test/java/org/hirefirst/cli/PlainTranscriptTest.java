package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.testing.Golden;
import org.junit.jupiter.api.Test;

/**
 * A whole plain interview by what is typed and what is written: it can be read aloud line by line, by whatever reads
 * only what is appended, and drops colours and runs of blanks.
 */
class PlainTranscriptTest {
    private static final String TYPED = """
            help
            none
            late
            why
            hands
            review
            return
            1
            back
            2
            edit 2
            soon
            save
            somebody
            edit 2
            late
            review
            3
            decisions
            1
            4k
            review
            edit 6
            2
            accept
            """;

    @Test
    void a_whole_run_reads_the_same_through_the_ear() throws IOException {
        Ran ran = ask("--in-order", "--all", "-a", "revenue=2000000");
        String heard = heard(ran.err());

        assertThat(ran.err().codePoints()).allMatch(c -> c == '\n' || c >= ' ');
        assertThat(heard.split("\\s+")).isEqualTo(ran.err().strip().split("\\s+"));
        Golden.assertSame("plain-transcript.txt", heard);
    }

    @Test
    void it_ends_in_the_result_of_the_answers_given_last() {
        Ran ran = ask("--in-order", "--all", "-a", "revenue=2000000", "-f", "json");
        Ran assessed =
                CliRunner.run(("assess finance-first -f json -a revenue=2000000 -a undermining=none -a closing=late"
                                + " -a late-cause=decisions -a cash-surprise=no -a lender=somebody -a raising=no -a buying=yes"
                                + " -a budget=4000")
                        .split(" "));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(assessed.out());
    }

    private static Ran ask(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "ask";
        arguments[1] = "finance-first";
        arguments[2] = "--plain";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return new CliRunner()
                .with("HIREFIRST_RULES", CliRunner.EXAMPLE.toString())
                .typing(TYPED)
                .go(arguments);
    }

    /** What is left of it without blank lines, and with one blank where there are several. */
    private static String heard(String written) {
        return written.lines()
                .map(line -> line.replaceAll("[ \t]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
