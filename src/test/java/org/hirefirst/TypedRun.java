package org.hirefirst;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run of the launcher in a process of its own that plain lines are typed into, and that may be killed. */
final class TypedRun implements AutoCloseable {
    private static final String PROMPT = "\n> ";

    private final Process process;
    private final BufferedReader talk;
    private final BufferedWriter typing;

    private TypedRun(Process process) {
        this.process = process;
        this.talk = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        this.typing = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** Starts {@code ask} in plain lines; interviews are saved in this folder. */
    static TypedRun ask(Path state, List<String> arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(Distribution.launcher().toString(), "ask", "--plain"), arguments.stream())
                .toList();
        ProcessBuilder process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("HIREFIRST_ARCHIVE", "off");
        process.environment().put("XDG_STATE_HOME", state.toString());
        process.environment().keySet().removeAll(Distribution.PERSONAL);
        return new TypedRun(process.start());
    }

    /** What is asked once it waits for an answer, without what is said only once in a run; null where it has ended. */
    @Nullable
    String asked() throws IOException {
        StringBuilder said = new StringBuilder("\n");
        while (!said.toString().endsWith(PROMPT)) {
            int next = talk.read();
            if (next < 0) {
                return null;
            }
            said.append((char) next);
        }
        int question = said.lastIndexOf("\nQuestion ");
        int start = question >= 0 ? question : said.lastIndexOf("\n\n");
        return said.substring(Math.max(start, 0))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("(Type help"))
                .collect(Collectors.joining("\n"));
    }

    void type(String line) throws IOException {
        typing.write(line + "\n");
        typing.flush();
    }

    /** Ends it at once, without a chance to do anything more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end, as a system does that shuts down, and gives all that it says. */
    String terminate() throws IOException, InterruptedException {
        process.toHandle().destroy(); // unlike the process itself it leaves the streams open
        String rest = talk.lines().collect(Collectors.joining("\n"));
        process.waitFor();
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
