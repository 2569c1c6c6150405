package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hirefirst.Distribution.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows is what happens: its console sessions are run, one after the other in one folder. */
class ReadmeIT {
    private static final String OPEN = "```console";
    private static final String CLOSE = "```";
    private static final String PROMPT = "$ ";
    private static final String HERE = "<<'END'";

    @TempDir
    Path folder;

    /** A command of README and what it is said to print. */
    private record Shown(String command, String output) {}

    @Test
    void what_readme_shows_is_what_happens() throws Exception {
        List<Shown> all = shown(Files.readAllLines(Path.of("README.md")));

        assertThat(all).isNotEmpty();
        for (Shown shown : all) {
            Run run = Distribution.run(List.of("/bin/sh", "-c", shown.command()), process -> {
                process.directory(folder.toFile());
                process.environment()
                        .put("XDG_STATE_HOME", folder.resolve("state").toString());
                process.environment().merge("PATH", Distribution.home() + "/bin", (old, bin) -> bin + ":" + old);
            });
            assertThat(run.out() + run.err()).as(shown.command()).isEqualTo(shown.output());
        }
    }

    private static List<Shown> shown(List<String> lines) throws IOException {
        List<Shown> shown = new ArrayList<>();
        List<String> command = new ArrayList<>();
        List<String> output = new ArrayList<>();
        boolean inside = false;
        boolean typing = false;
        for (String line : lines) {
            if (!inside) {
                inside = line.equals(OPEN);
                continue;
            }
            boolean starts = line.startsWith(PROMPT);
            if ((starts || line.equals(CLOSE)) && !command.isEmpty()) {
                shown.add(new Shown(text(command), text(output)));
                command.clear();
                output.clear();
            }
            if (line.equals(CLOSE)) {
                inside = false;
            } else if (starts || typing) {
                command.add(starts ? line.substring(PROMPT.length()) : line);
                typing = line.endsWith("\\") || (String.join("", command).contains(HERE) && !line.equals("END"));
            } else {
                output.add(line);
            }
        }
        return shown;
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
