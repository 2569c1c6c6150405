package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.Distribution.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many records in a process of its own: what becomes of a run that others end. */
class BatchIT {
    private static final String ROW = "Acme,8000000,guess,revenue,tools,wrong,lost,unbuilt\n";
    private static final String HEADINGS = "subject,revenue,forecast,reach,stuck,crm-records,customer-data,handovers\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_table() throws IOException {
        Files.writeString(folder.resolve("t.csv"), HEADINGS + ROW.repeat(3_000));
    }

    @Test
    void whoever_wants_only_the_first_record_gets_it_without_a_word() throws Exception {
        Run run = shell("{ hirefirst batch revops-vs-cro t.csv; echo $? >code; } | head -n 1");

        assertThat(run.out()).startsWith("{\"schema\":\"hirefirst.result/1\"").hasLineCount(1);
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("code")).hasContent("0");
    }

    @Test
    void a_run_that_is_ended_leaves_the_old_file_and_no_other() throws Exception {
        Files.writeString(folder.resolve("r.jsonl"), "old");

        Run run = shell("mkfifo in && { hirefirst batch revops-vs-cro - -o r.jsonl <in & pid=$!; exec 3>in;"
                + " cat t.csv >&3; while [ ! -e .r.jsonl.$pid.new ]; do sleep 0.1; done;"
                + " kill -TERM $pid; wait $pid; echo $?; }");

        assertThat(run.out()).isEqualTo("143\n");
        assertThat(folder.resolve("r.jsonl")).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("in", "r.jsonl", "t.csv");
        }
    }

    @Test
    void a_small_heap_is_enough_for_any_number_of_records() throws Exception {
        Run run = shell("JDK_JAVA_OPTIONS=-Xmx48m hirefirst batch revops-vs-cro t.csv -q | wc -l");

        assertThat(run.out().strip()).isEqualTo("3000");
    }

    @Test
    void a_pipe_with_a_name_is_read_like_a_file() throws Exception {
        Run run = shell("mkfifo in && { cat t.csv >in & hirefirst batch revops-vs-cro in -q | wc -l; }");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).isEqualTo("3000");
    }

    @Test
    void a_run_that_is_ended_among_its_reports_leaves_whole_ones_and_says_nothing() throws Exception {
        Run run = shell("hirefirst batch revops-vs-cro t.csv --reports out & pid=$!;"
                + " while [ ! -e out/00100-acme.txt ]; do sleep 0.01; done; kill -TERM $pid; wait $pid; echo $?");

        assertThat(run).isEqualTo(new Run(0, "143\n", ""));
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertThat(left)
                    .hasSizeBetween(100, 2_999)
                    .allSatisfy(
                            file -> assertThat(file.getFileName().toString()).matches("\\d{5}-acme\\.txt"));
        }
    }

    private Run shell(String command) throws IOException, InterruptedException {
        return Distribution.run(List.of("/bin/sh", "-c", command), process -> {
            process.directory(folder.toFile());
            process.environment().merge("PATH", Distribution.home() + "/bin", (old, bin) -> bin + ":" + old);
        });
    }
}
