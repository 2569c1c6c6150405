package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hirefirst.cli.CliRunner.EXAMPLE;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.report.Schemas;
import org.hirefirst.session.Claim;
import org.hirefirst.session.SaveFolder;
import org.hirefirst.session.SaveReading;
import org.hirefirst.terminal.Ttys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews that are saved, gone on with, listed and forgotten. */
class SavedInterviewTest {
    private static final Instant MORNING = Instant.parse("2026-01-01T10:00:00Z");
    private static final String THIRD = "when were the month's books closed?";
    private static final String FOURTH = "What holds the closing up?";

    @TempDir
    private Path folder;

    private Path rules;
    private Instant now = MORNING;

    @BeforeEach
    void copy_the_example() throws IOException {
        rules = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void the_next_start_offers_to_go_on_and_stands_at_the_same_question() {
        Ran stopped = ask("2M\n1\nquit\n");
        now = MORNING.plus(Duration.ofHours(2));
        Ran resumed = ask("1\nback\nquit\n");

        assertThat(stopped.code()).isEqualTo(130);
        assertThat(stopped.err())
                .contains("Stopped. 2 answers are saved. To go on from here:\n  hirefirst ask finance-first --resume");
        assertThat(resumed.err())
                .contains("An interview, 2 answers, 2 hours ago, is saved.", "1. Go on with it", "2. Begin anew")
                .contains("Question 3, ", THIRD, "Back to question 2.", "Earlier answer: Nobody did");
        assertThat(resumed.err().indexOf(THIRD)).isLessThan(resumed.err().indexOf("Back to question 2."));
    }

    @Test
    void wherever_it_stops_it_goes_on_to_the_same_result_as_without_a_stop() {
        List<String> lines = List.of("2M", "1", "2", "back", "back", "2", "2", "1", "2", "2", "none", "4000", "accept");
        Ran whole = ask(lines, "--no-save", "-f", "json");
        for (int stop = 1; stop < lines.size(); stop++) {
            ask(String.join("\n", lines.subList(0, stop)) + "\nquit\n", "--fresh");
            Ran rest = ask(lines.subList(stop, lines.size()), "--resume", "-f", "json");

            assertThat(rest.code()).as("stopped after %d: %s", stop, rest.err()).isZero();
            assertThat(rest.out()).as("stopped after %d", stop).isEqualTo(whole.out());
        }
        assertThat(whole.code()).isZero();
    }

    @Test
    void only_answers_that_count_are_counted() throws IOException {
        Ran stopped = ask("2M\n1\n2\n1\nedit 3\n3\nquit\n");

        assertThat(stopped.err()).contains("No longer asked, the answer kept aside", "Stopped. 3 answers are saved.");
        assertThat(sessions().out()).contains("  3 answers, just now");
        assertThat(run("sessions", "-f", "json").out()).contains("\"answered\": 3,");
        assertThat(ask("quit\n").err()).contains("An interview, 3 answers, just now, is saved.");
        Ran again = ask("edit 3\n2\nquit\n", "--resume");
        assertThat(again.err()).contains("Counts again, as answered before", "Stopped. 4 answers are saved.");

        Files.writeString(onlySave(), Files.readString(onlySave()).replace("\"answered\":4,", ""));
        assertThat(sessions().out()).as("one that does not tell").contains("  4 answers, just now");
    }

    @Test
    void it_may_be_begun_anew_and_what_is_saved_stays_until_the_first_answer() {
        ask("2M\n1\nquit\n");
        ask("fresh\nquit\n");
        assertThat(ask("resume\nquit\n").err()).contains(THIRD);
        ask("quit\n", "--fresh");
        assertThat(ask("quit\n", "--resume").err()).contains(THIRD).doesNotContain("Begin anew");
        ask("2M\nquit\n", "--fresh");
        assertThat(ask("quit\n", "--resume").err()).contains("Question 2").doesNotContain(THIRD);
    }

    @Test
    void nothing_is_saved_where_that_is_not_wanted() {
        Ran unsaved = ask("2M\n1\nquit\n", "--no-save");
        assertThat(unsaved.err()).contains("hirefirst ask finance-first -a revenue=2000000 -a undermining=none");
        assertThat(sessions().out()).isEqualTo("Nothing is saved.\n");

        ask("2M\n1\nquit\n");
        ask("2\n1\nquit\n", "--resume", "--no-save");
        assertThat(ask("quit\n", "--resume").err()).contains(THIRD);
    }

    @Test
    void subjects_are_kept_apart_and_listed_with_the_last_first() {
        ask("2M\n1\nquit\n", "--subject", "Acme");
        now = MORNING.plus(Duration.ofMinutes(5));
        ask("3M\nquit\n", "--subject", "Beta");
        now = MORNING.plus(Duration.ofDays(3));

        assertThat(sessions().out()).matches("""
                        1 {2}[0-9a-f]{8}  finance-first  1 answer, 2 days ago  Beta
                        2 {2}[0-9a-f]{8}  finance-first  2 answers, 3 days ago  Acme
                        """.replace("1 answer, 2 days ago ", "1 answer, 2 days ago  "));
        assertThat(ask("quit\n", "--resume", "--subject", "Acme").err()).contains(THIRD);
        assertThat(ask("quit\n", "--resume", "--subject", "Beta").err()).doesNotContain(THIRD);
        Ran none = ask("", "--resume");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err())
                .contains("no interview of finance-first is saved without a subject", "--subject Beta, --subject Acme");
        assertThat(terminal("quit\n").go("ask", "--resume", "--plain").err())
                .contains("Which finance help first?", "did anyone work against");
    }

    @Test
    void a_finished_one_stays_and_is_opened_at_its_review() {
        Ran finished = ask("2M\n1\n2\n2\n1\n2\n2\nnone\n4000\naccept\naccept\n", "-f", "json");
        assertThat(finished.code()).as(finished.err()).isZero();
        assertThat(sessions().out()).contains("finished, ");

        Ran offered = ask("resume\nquit\n");
        Ran opened = terminal("accept\n").go("sessions", "open", "1", "--plain", "-f", "json");

        assertThat(offered.err()).contains("A finished interview, ", "Open it again", "Is this right?");
        assertThat(opened.err()).contains("Is this right?");
        assertThat(opened.out()).isEqualTo(finished.out());
        assertThat(sessions().out()).contains("finished, ");
    }

    @Test
    void reaching_the_verdict_finishes_it_and_going_back_to_the_answers_does_not() {
        String all = "2M\n1\n2\n2\n1\n2\n2\nnone\n4000\n";

        Ran left = ask(all + "accept\naccept\nquit\n", "--fresh");
        assertThat(sessions().out()).as(left.err()).contains("finished, ");
        assertThat(ask(all + "accept\naccept\nwrite\nquit\n", "--fresh").code()).isEqualTo(130);
        assertThat(sessions().out()).contains("finished, ");
        assertThat(ask("quit\n").err()).contains("A finished interview, ");
        assertThat(ask(all + "quit\n", "--fresh").code()).isEqualTo(130);
        assertThat(sessions().out()).as("before the verdict").doesNotContain("finished, ");

        assertThat(ask(all + "accept\naccept\nchange\nquit\n", "--fresh").code())
                .isEqualTo(130);
        assertThat(sessions().out()).as("at the answers again").doesNotContain("finished, ");
        ask(all + "accept\naccept\nchange\naccept\nquit\n", "--fresh");
        assertThat(sessions().out()).as("at the verdict again").contains("finished, ");
        ask(all + "accept\naccept\nwhat-if\n2\n3\nyes\naccept\nquit\n", "--fresh");
        assertThat(sessions().out()).as("at the verdict of another answer").contains("finished, ");
        ask(all + "accept\naccept\n", "--fresh", "-q");
        assertThat(sessions().out()).as("without talk").contains("finished, ");
    }

    @Test
    void sessions_are_forgotten_one_by_one_or_all() throws IOException {
        for (String subject : List.of("A", "B", "C")) {
            ask("2M\nquit\n", "--subject", subject);
            now = now.plusSeconds(1);
        }
        now = now.plus(Duration.ofDays(3));
        assertThat(run("sessions", "forget", "1").err())
                .isEqualTo("Forgotten: finance-first about C, 1 answer, 3 days ago.\n");
        assertThat(sessions().out()).contains("  A\n", "  B\n").doesNotContain("  C\n");
        try (Claim open = claim("B")) {
            Ran refused = run("sessions", "forget", "--all");
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err()).isEqualTo("""
                            Forgotten: finance-first about A, 1 answer, 3 days ago.
                            hirefirst: another hirefirst has it open: finance-first about B, 1 answer, 3 days ago
                            """);
            assertThat(open).isNotNull();
        }
        assertThat(sessions().out()).contains("  B\n").doesNotContain("  A\n");
        ask("2M\nquit\n");
        assertThat(run("sessions", "forget", "2", "1", "2").err()).isEqualTo("""
                        Forgotten: finance-first about B, 1 answer, 3 days ago.
                        Forgotten: finance-first, 1 answer, just now.
                        """);
        ask("2M\nquit\n");
        Ran quiet = run("sessions", "forget", "--all", "-q");
        assertThat(quiet.err() + quiet.out()).isEmpty();
        assertThat(quiet.code()).isZero();
        assertThat(sessions().out()).isEqualTo("Nothing is saved.\n");
        assertThat(run("sessions", "forget", "--all").err()).isEqualTo("Nothing is saved.\n");
        assertThat(run("sessions", "forget", "1").code()).isEqualTo(3);
        assertThat(run("sessions", "forget").code()).isEqualTo(2);
        assertThat(run("sessions", "open").code()).isEqualTo(2);
        assertThat(run("sessions", "list", "1").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--plain              | list takes no --plain",
                "list --detail full   | list takes no --detail",
                "list --all           | list takes no --all",
                "open 1 --all         | open takes no --all",
                "compare 1 2 -d full  | compare takes no --detail",
                "compare 1 2 --plain  | compare takes no --plain",
                "forget 1 -o all.txt  | forget takes no --output",
                "forget 1 -f json     | forget takes no --format",
            })
    void an_option_that_says_nothing_to_what_is_done_is_refused(String typed, String refusal) {
        Ran refused = run(("sessions " + typed).split(" "));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("hirefirst: " + refusal + "\n");
    }

    @Test
    void one_that_another_process_has_open_is_left_alone() throws IOException {
        ask("2M\n1\nquit\n", "--subject", "Acme");
        try (Claim open = claim("Acme")) {
            assertThat(open).isNotNull();
            Ran beside = ask("3M\n2\n1\nquit\n", "--subject", "Acme");
            assertThat(beside.err())
                    .contains("Another hirefirst has this interview open, so this one is not saved.", "Question 1")
                    .contains("hirefirst ask finance-first -a revenue=3000000");
            Ran refused = ask("", "--subject", "Acme", "--resume");
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err()).contains("Another hirefirst has this interview open");
        }
        assertThat(ask("quit\n", "--subject", "Acme", "--resume").err()).contains("Question 3", THIRD);
    }

    @Test
    void a_pack_that_has_changed_since_is_explained() throws IOException {
        Path pack = rules.resolve("mine/pack.yaml");
        Files.createDirectory(pack.getParent());
        Files.writeString(pack, OWN);
        ask(pack, "b\na\n7\nquit\n", "--all", "--in-order");
        Ran same = ask(pack, "quit\n", "--resume");

        Files.writeString(
                pack,
                OWN.replace("version: 1", "version: 2")
                        .replaceFirst("b: B", "c: C")
                        .replace("third:", "new:"));
        Ran changed = ask(pack, "a\n8\nquit\n", "--resume");
        Ran again = ask(pack, "quit\n", "--resume");

        assertThat(same.err()).contains("Question 4").doesNotContain("has changed", "Kept:");
        assertThat(changed.err()).contains("""
                "Mine" has changed since these answers were given (version 1 then, 2 now).
                Kept: 1 answer.
                Dropped: start=b, which "First?" does not take now; third=7, as the question is gone.
                New, and asked where it matters: "Third?".
                """, "First?\n1. A\n2. C");
        assertThat(again.err()).contains("Fourth?").doesNotContain("has changed", "First?");
        Files.writeString(pack, Files.readString(pack).replace("First?", "The first?"));
        assertThat(ask(pack, "quit\n", "--resume").err())
                .contains("(still called version 2).\nKept: 3 answers.\n")
                .doesNotContain("Dropped", "New,");
    }

    @Test
    void one_whose_pack_is_gone_says_which_and_where_it_was() throws IOException {
        Path pack = rules.resolve("mine/pack.yaml");
        Files.createDirectory(pack.getParent());
        Files.writeString(pack, OWN);
        ask(pack, "b\nquit\n", "--subject", "Acme");
        Files.delete(pack);
        now = now.plus(Duration.ofHours(5));

        Ran gone = terminal("").go("sessions", "open", "1", "--plain");
        String told = """
                hirefirst: the pack of this interview is gone: mine about Acme, 1 answer, 5 hours ago
                  It was %s.
                  Put it back there, or forget the interview: hirefirst sessions forget %s
                """.formatted(pack, onlySave().getFileName().toString().substring(0, 8));
        assertThat(gone.err()).isEqualTo(told);
        assertThat(gone.code()).isEqualTo(3);
        assertThat(terminal("").go("ask", "--resume", "--plain").err()).isEqualTo(told);

        Files.writeString(
                onlySave(),
                Files.readString(onlySave())
                        .replaceFirst("\"pack\":\"[^\"]*\"", "\"pack\":\"gone\"")
                        .replace("\"bundled\":false", "\"bundled\":true"));
        assertThat(terminal("").go("sessions", "open", "1", "--plain").err())
                .contains(" ago\n  It came with another hirefirst.\n  Forget the interview with: hirefirst sessions f");
    }

    private static final String OWN = """
            hirefirst: 1
            pack:
              id: mine
              version: 1
              title: Mine
            candidates:
              one: {title: One}
            questions:
              start:
                ask: First?
                why: Why.
                choices: {a: A, b: B}
              second:
                ask: Second?
                why: Why.
                choices: {a: A, b: B}
              third:
                ask: Third?
                why: Why.
                number: {min: 0}
              fourth:
                ask: Fourth?
                why: Why.
                choices: {a: A, d: D}
            outcomes:
              - id: early
                kind: advice
                when: {second: b}
                title: Early
              - id: close
                kind: close
                otherwise: true
                title: Close
            """;

    private Ran ask(Path pack, String typed, String... more) {
        return terminal(typed)
                .go(Stream.concat(Stream.of("ask", pack.toString(), "--plain"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not JSON", "{\"schema\": \"hirefirst.result/1\"}"})
    void a_damaged_one_is_set_aside_and_nothing_of_it_is_lost(String damage) throws IOException {
        ask("2M\n1\nquit\n");
        Path file = onlySave();
        Files.writeString(file, damage);
        String id = file.getFileName().toString().substring(0, 8);
        assertThat(sessions().err())
                .contains(file + " cannot be read", "\n  To forget it: hirefirst sessions forget " + id);

        Ran anew = ask("3M\nquit\n");

        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        assertThat(anew.err()).contains("what is saved cannot be read", "it lies aside now, as " + aside, "Question 1");
        assertThat(aside).hasContent(damage);
        assertThat(ask("quit\n", "--resume").err()).contains("Question 2");
        Files.writeString(file, damage);
        Ran refused = ask("", "--resume");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(file.resolveSibling(file.getFileName() + ".damaged-2")).hasContent(damage);
        assertThat(run("sessions", "forget", "--all").err())
                .isEqualTo("Forgotten: 2 damaged files that were set aside.\n");
        Files.writeString(file, damage);
        assertThat(run("sessions", "forget", id).err()).isEqualTo("Forgotten: " + id + ", which cannot be read.\n");
        assertThat(file).doesNotExist();
        assertThat(aside).doesNotExist();
    }

    @Test
    void one_of_a_newer_version_stays_as_it_is() throws IOException {
        ask("2M\n1\nquit\n");
        Path file = onlySave();
        String newer = Files.readString(file).replace("hirefirst.session/1", "hirefirst.session/2");
        Files.writeString(file, newer);

        assertThat(ask("3M\nquit\n").err())
                .contains("A newer hirefirst has saved this interview, so this one is not saved.");
        assertThat(ask("", "--resume").code()).isEqualTo(3);
        Ran listed = sessions();
        assertThat(listed.out()).isEqualTo("Nothing is saved.\n");
        assertThat(listed.err()).isEqualTo("Note: " + file + " was saved by a newer hirefirst, and is left out.\n");
        assertThat(file).hasContent(newer.strip());

        String id = file.getFileName().toString().substring(0, 8);
        assertThat(run("sessions", "forget", id).err())
                .isEqualTo("Forgotten: " + id + ", which was saved by a newer hirefirst.\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void where_nothing_can_be_saved_it_says_so_once_and_goes_on() throws IOException {
        Ran ran = terminal("2M\n1\n2\nquit\n")
                .with("XDG_STATE_HOME", "/proc/nowhere")
                .go(arguments());
        Ran blocked = terminal("2M\n1\n2\nquit\n")
                .with("XDG_STATE_HOME", Files.createFile(folder.resolve("file")).toString())
                .go(arguments());
        assertThat(blocked.err()).contains("not saved: there is a file where a folder has to be.");
        Ran homeless = terminal("2M\n1\n2\nquit\n").with("XDG_STATE_HOME", "").go(arguments());

        assertThat(List.of(ran, homeless)).allSatisfy(one -> {
            assertThat(one.err())
                    .containsOnlyOnce("These answers are not saved: ")
                    .contains(FOURTH, "-a closing=");
            assertThat(one.code()).isEqualTo(130);
        });
        assertThat(homeless.err()).contains("there is no home folder");
    }

    @Test
    void what_is_given_now_wins_over_what_is_saved() {
        ask("2M\n1\nquit\n");

        Ran resumed = ask("quit\n", "--resume", "-a", "undermining=tolerated", "-a", "closing=late");

        assertThat(resumed.err())
                .contains("Given now, in the place of what was saved: undermining=tolerated (was none).")
                .contains(FOURTH)
                .doesNotContain(THIRD);
        assertThat(ask("back\nquit\n", "--resume").err())
                .contains(FOURTH, "Earlier answer: It happened and nothing was done");
    }

    @Test
    void who_pipes_answers_in_is_not_asked_how_to_begin_and_what_is_saved_stays() {
        ask("2M\n1\nquit\n");

        Ran piped = piped("3M\n2\n1\n");

        assertThat(piped.err())
                .startsWith("Note: An interview, 2 answers, just now, is saved. --resume goes on with it")
                .contains("Question 1", "Question 4");
        assertThat(ask("quit\n", "--resume").err()).contains("Question 3", THIRD);
        assertThat(piped("unknown\n", "--resume").err()).contains("Question 3", THIRD);
    }

    @Test
    void without_anybody_to_ask_a_saved_one_tells_what_is_still_missing() {
        ask("2M\n1\nquit\n");

        Ran missing = run("ask", "finance-first", "--resume");

        assertThat(missing.code()).isEqualTo(4);
        assertThat(missing.err()).contains("-a closing=").doesNotContain("-a revenue=", "-a undermining=");
        assertThat(run("ask", "finance-first").err()).contains("-a revenue=");
    }

    @Test
    void two_ways_to_begin_are_one_too_many() {
        assertThat(ask("", "--resume", "--fresh").code()).isEqualTo(2);
    }

    @Test
    void what_is_saved_fits_its_schema() throws IOException {
        ask("2M\n1\n2\nback\nquit\n", "--subject", "Acme");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.text("session"), InputFormat.JSON);

        assertThat(schema.validate(Files.readString(onlySave()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(Files.readString(onlySave()).replace("\"at\"", "\"place\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_list_is_json_too() {
        ask("2M\n1\nquit\n", "--subject", "Acme");

        assertThat(run("sessions", "list", "-f", "json").out())
                .contains("\"schema\": \"hirefirst.sessions/1\"", "\"subject\": \"Acme\"", "\"answered\": 2")
                .contains("\"changed\": \"2026-01-01T10:00:00Z\"", "\"finished\": null");
    }

    @Test
    void two_are_compared_as_far_as_they_have_come() {
        ask("2M\n1\n2\nquit\n", "--subject", "Acme");
        now = MORNING.plus(Duration.ofHours(1));
        ask("2M\n1\n1\n2\nquit\n", "--subject", "Beta");

        Ran compared = run("sessions", "compare", "2", "1");

        assertThat(compared.err()).isEmpty();
        assertThat(compared.out())
                .startsWith("Which finance help first?\n\nAcme\n")
                .endsWith("""
                What differs
                  In the last quarter, when were the month's books closed?
                    Acme: More than three weeks after month end
                    Beta: They were not really closed
                  What holds the closing up?
                    Acme: not answered
                    Beta: Nobody decides how things are booked
                """);
        assertThat(run("sessions", "compare", "1", "1").err()).contains("1 and 1 are the same interview");
        assertThat(run("sessions", "compare", "1").code()).isEqualTo(2);
        assertThat(run("sessions", "compare", "1", "2", "-f", "json").code()).isEqualTo(2);
        assertThat(run("sessions", "compare", "1", "3").code()).isEqualTo(3);
    }

    @Test
    void only_interviews_with_the_same_pack_are_compared_and_answers_that_no_longer_fit_are_told() throws IOException {
        ask("2M\n1\n2\nquit\n", "--subject", "Acme");
        ask("2M\n1\n2\nquit\n");
        terminal("1\nquit\n").go("ask", "investor-numbers", "--plain");
        Path pack = rules.resolve("finance-first/pack.yaml");
        Files.writeString(
                pack, Files.readString(pack).replace("late:", "later:").replaceAll("\\blate\\b", "later"));

        List<Ran> pairs = Stream.of("1 2", "1 3", "2 3")
                .map(pair -> run(("sessions compare " + pair).split(" ")))
                .toList();

        assertThat(pairs.stream().map(Ran::code).sorted()).containsExactly(0, 3, 3);
        assertThat(pairs)
                .anySatisfy(ran -> assertThat(ran.err())
                        .contains(
                                "only interviews with the same pack can be compared\n",
                                ": finance-first, " + pack + "\n"));
        assertThat(pairs).anySatisfy(ran -> {
            assertThat(ran.err()).contains("1 answer of Acme no longer fits.", "1 answer of the one without a subject");
            assertThat(ran.out()).contains("Without a subject\n", "No answer that counts differs.");
        });
    }

    private Claim claim(String subject) throws IOException {
        String hash = new SaveFolder(folder.resolve("state/hirefirst"))
                .entries().stream()
                        .map(entry -> ((SaveReading.Good) entry.reading()).save())
                        .filter(save -> subject.equals(save.identity().subject()))
                        .findFirst()
                        .orElseThrow()
                        .identity()
                        .hash();
        return new SaveFolder(folder.resolve("state/hirefirst")).claim(hash);
    }

    private Path onlySave() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state/hirefirst"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Ran sessions() {
        return run("sessions");
    }

    private Ran ask(List<String> lines, String... more) {
        return ask(String.join("\n", lines) + "\n", more);
    }

    /** Types these lines at a terminal. */
    private Ran ask(String typed, String... more) {
        return terminal(typed).go(arguments(more));
    }

    private Ran piped(String typed, String... more) {
        return runner().typing(typed).go(arguments(more));
    }

    /** All questions in their order, unless that is to come from what is saved. */
    private static String[] arguments(String... more) {
        List<String> usual = List.of(more).contains("--resume") ? List.of() : List.of("--all", "--in-order");
        return Stream.of(List.of("ask", "finance-first", "--plain"), usual, List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private Ran run(String... arguments) {
        return runner().go(arguments);
    }

    private CliRunner terminal(String typed) {
        return runner().on(new Ttys(true, true, true)).typing(typed);
    }

    private CliRunner runner() {
        return new CliRunner()
                .with("XDG_STATE_HOME", folder.resolve("state").toString())
                .with("HIREFIRST_RULES", rules.toString())
                .at(InstantSource.fixed(now));
    }
}
