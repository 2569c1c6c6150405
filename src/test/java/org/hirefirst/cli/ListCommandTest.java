package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The decisions there are, as people and scripts get to see them. */
class ListCommandTest {
    @TempDir
    Path rules;

    @Test
    void decisions_that_lead_to_several_others_come_first_and_say_so() throws IOException {
        write("books", "[{id: a, kind: refer, to: door}]");
        write("door", "[{id: a, kind: refer, to: books}, {id: b, kind: refer, to: which-role}]");
        write("lone", "[{id: a, kind: advice, otherwise: true}]");

        String list = runner().go("list").out();

        assertThat(list)
                .startsWith("door\n  Title of door\n  Start here: leads to books or which-role\n\nwhich-role\n")
                .containsSubsequence("\nbooks\n", "\ncoo-vs-oaas\n", "\nlone\n");
        assertThat(list.split("Start here: ", -1)).hasSize(3);
        assertThat(runner().go("list", "-f", "json").out().replaceAll("\\s+", ""))
                .containsSubsequence(
                        "\"id\":\"door\"",
                        "\"refersTo\":[\"books\",\"which-role\"]",
                        "\"id\":\"books\"",
                        "\"refersTo\":[\"door\"]",
                        "\"id\":\"lone\"",
                        "\"refersTo\":[]");
    }

    private CliRunner runner() {
        return new CliRunner().with("HIREFIRST_RULES", rules.toString());
    }

    private void write(String id, String outcomes) throws IOException {
        Files.createDirectories(rules.resolve(id));
        List<String> lines = List.of(
                "hirefirst: 1",
                "pack: {id: " + id + ", version: 1.0.0, title: Title of " + id + "}",
                "outcomes: " + outcomes);
        Files.write(rules.resolve(id).resolve("pack.yaml"), lines);
    }
}
