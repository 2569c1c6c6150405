package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.terminal.Ttys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the results of many go, and what is left where they cannot get there. */
class BatchOutputTest {
    private static final String TABLE = """
            subject,closing
            Acme & Söhne,never
            ../../etc/passwd,soon
            ,late
            Delta,laet
            """;

    @TempDir
    Path folder;

    private Path table;
    private Path reports;

    @BeforeEach
    void write_the_table() throws IOException {
        table = Files.writeString(folder.resolve("t.csv"), TABLE);
        reports = folder.resolve("reports");
    }

    @Test
    void a_file_gets_all_records_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("r.jsonl"), "old");

        Ran ran = batch("-o", file.toString());

        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(batch().out()).hasLineCount(4);
        assertThat(left(folder)).containsExactly("r.jsonl", "t.csv");
    }

    @Test
    void what_is_read_is_not_written_over() throws IOException {
        Path previous = Files.writeString(folder.resolve("r.jsonl"), batch().out());
        Path answers = Files.writeString(folder.resolve("a.yaml"), "closing: never\n");
        Path again = folder.resolve("again.csv");
        Files.createSymbolicLink(again, table);
        List<Ran> runs = List.of(
                batch("-o", table.toString()),
                batch("-o", again.toString()),
                batch("--only-failed", previous.toString(), "-o", previous.toString()),
                example().go("assess", "finance-first", answers.toString(), "-o", answers.toString()),
                example().go("ask", "finance-first", "--answers", answers.toString(), "-o", answers.toString()));

        assertThat(runs).allSatisfy(ran -> {
            assertThat(ran.err()).endsWith(" is read, and would be written over\n  Name another file with -o.\n");
            assertThat(ran.code()).isEqualTo(2);
        });
        assertThat(table).hasContent(TABLE);
        assertThat(previous).hasContent(batch().out());
        assertThat(answers).hasContent("closing: never\n");
        assertThat(batch("-o", folder.resolve("new.jsonl").toString()).code()).isEqualTo(1);
    }

    @Test
    void a_run_that_breaks_off_leaves_the_old_file_and_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("r.jsonl"), "old");
        byte[] rows = "closing\n".concat("never\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        InputStream dead = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };

        Ran ran = new CliRunner()
                .with("HIREFIRST_RULES", CliRunner.EXAMPLE.toString())
                .reading(new SequenceInputStream(new ByteArrayInputStream(rows), dead))
                .go("batch", "finance-first", "-", "-o", file.toString());

        assertThat(ran.err()).contains("-: cannot be read: the line is dead");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(file).hasContent("old");
        assertThat(left(folder)).containsExactly("r.jsonl", "t.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "text"})
    void a_closed_pipe_ends_quietly_and_a_full_disk_is_told(String format) {
        assertThat(writingTo("Broken pipe", format)).isEqualTo(new Ran(0, "", ""));
        assertThat(writingTo("No space left on device", format))
                .isEqualTo(new Ran(5, "", "hirefirst: cannot write to standard output: No space left on device\n"));
        Ran full = batch("-o", "/dev/full", "-f", format);
        assertThat(full.err()).contains("cannot write to /dev/full");
        assertThat(full.code()).isEqualTo(5);
    }

    @Test
    void results_are_handed_on_before_more_records_are_waited_for() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] text = "{\"closing\":\"never\"}\n{\"closing\":\"soon\"}\n".getBytes(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        InputStream slow = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at == text.length ? -1 : text[at++];
            }

            /** A line at a time, as somebody types them. */
            @Override
            public int read(byte[] into, int from, int length) {
                seen.append(out.toString(StandardCharsets.UTF_8).lines().count());
                int count = 0;
                while (count < length && at < text.length && (count == 0 || into[from + count - 1] != '\n')) {
                    into[from + count++] = text[at++];
                }
                return count == 0 ? -1 : count;
            }
        };

        new CliRunner()
                .with("HIREFIRST_RULES", CliRunner.EXAMPLE.toString())
                .reading(slow)
                .writingTo(out)
                .go("batch", "finance-first", "-");

        assertThat(seen.toString()).endsWith("12");
    }

    @Test
    void how_far_it_is_shows_on_a_terminal_only() throws IOException {
        Path many = Files.writeString(folder.resolve("many.csv"), "closing\n" + "never\n".repeat(200));
        String[] words = {
            "batch", "finance-first", many.toString(), "-o", folder.resolve("r").toString()
        };

        assertThat(slowly(new Ttys(false, false, true)).go(words).err())
                .startsWith("\r64 records\r128 records\r192 records\r" + " ".repeat(30) + "\r200 records\n");
        assertThat(slowly(Ttys.NONE).go(words).err()).startsWith("200 records\n");
        assertThat(slowly(new Ttys(false, false, true))
                        .go(Stream.concat(Stream.of(words), Stream.of("-q")).toArray(String[]::new)))
                .isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void how_far_it_is_does_not_show_where_it_takes_no_time() throws IOException {
        Path many = Files.writeString(folder.resolve("many.csv"), "closing\n" + "never\n".repeat(200));

        assertThat(example()
                        .on(new Ttys(false, false, true))
                        .go("batch", "finance-first", many.toString(), "--reports", reports.toString())
                        .err())
                .startsWith("200 records\n");
    }

    /** Runs where each look at the clock takes a second. */
    private static CliRunner slowly(Ttys ttys) {
        AtomicLong seconds = new AtomicLong();
        return example().on(ttys).at(() -> Instant.ofEpochSecond(seconds.incrementAndGet()));
    }

    @Test
    void each_record_gets_a_report_of_its_own_and_the_index_names_all() throws IOException {
        Ran ran = batch("--reports", reports.toString());

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("4 records, 1 refused\n");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(left(reports))
                .containsExactly(
                        "00001-acme-sohne.txt", "00002-etc-passwd.txt", "00003.txt", "00004-delta.txt", "index.csv");
        assertThat(reports.resolve("00001-acme-sohne.txt"))
                .content()
                .isEqualTo(run(
                                        "assess",
                                        "finance-first",
                                        "-a",
                                        "closing=never",
                                        "--subject",
                                        "Acme & Söhne",
                                        "-d",
                                        "brief")
                                .out()
                        + "\n");
        assertThat(reports.resolve("00004-delta.txt")).content().contains("refused, line 5", "did you mean `late`?");
        List<String> index = Files.readAllLines(reports.resolve("index.csv"));
        assertThat(index).hasSize(5);
        assertThat(index.get(0)).startsWith("report,record,subject,outcome,");
        assertThat(index.get(2)).startsWith("00002-etc-passwd.txt,2,../../etc/passwd,too-little-known,");
    }

    @Test
    void reports_in_json_are_what_assess_writes() throws IOException {
        batch("--reports", reports.toString(), "-f", "json", "-d", "full");

        assertThat(reports.resolve("00003.json"))
                .content()
                .isEqualTo(run("assess", "finance-first", "-a", "closing=late", "-f", "json")
                        .out());
        assertThat(reports.resolve("00004-delta.json")).content().contains("\"hirefirst.error/1\"");
    }

    @Test
    void a_folder_that_is_not_empty_is_used_only_by_force_and_no_link_is_followed() throws IOException {
        Files.createDirectory(reports);
        Path outside = Files.writeString(folder.resolve("outside"), "untouched");
        Files.createSymbolicLink(reports.resolve("00003.txt"), outside);
        Files.createSymbolicLink(reports.resolve("index.csv"), outside);
        Files.createSymbolicLink(reports.resolve(".report.new"), outside);
        Path link = Files.createSymbolicLink(folder.resolve("link"), reports);

        assertThat(batch("--reports", reports.toString()).err()).contains("not empty", "--force");
        assertThat(batch("--reports", reports.toString()).code()).isEqualTo(5);
        assertThat(batch("--reports", link.toString(), "--force").err()).contains("it is a link");
        assertThat(batch("--reports", table.toString()).err()).contains("not a folder");
        assertThat(batch("--reports", folder.resolve("no/such").toString()).err())
                .contains("there is no folder");
        assertThat(batch("--reports", reports.toString(), "--force").code()).isEqualTo(1);

        assertThat(outside).hasContent("untouched");
        assertThat(reports.resolve("00003.txt")).isRegularFile().content().contains("Which finance help");
        assertThat(left(reports)).hasSize(5).doesNotContain(".report.new");
    }

    @Test
    void a_report_that_cannot_be_written_ends_the_run_without_an_index() throws IOException {
        Files.createDirectories(reports.resolve("00002-etc-passwd.txt/in-the-way"));

        Ran ran = batch("--reports", reports.toString(), "--force");

        assertThat(ran.err()).contains("cannot write " + reports);
        assertThat(ran.code()).isEqualTo(5);
        assertThat(left(reports)).containsExactly("00001-acme-sohne.txt", "00002-etc-passwd.txt");
    }

    private Ran batch(String... options) {
        return run(Stream.concat(Stream.of("batch", "finance-first", table.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Ran writingTo(String message, String format) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        return example().writingTo(failing).go("batch", "finance-first", table.toString(), "-f", format);
    }

    private static CliRunner example() {
        return new CliRunner().with("HIREFIRST_RULES", CliRunner.EXAMPLE.toString());
    }

    private static List<String> left(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
