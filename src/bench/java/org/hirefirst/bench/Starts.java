package org.hirefirst.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hirefirst.Decision;
import org.hirefirst.core.assess.Assessor;
import org.jspecify.annotations.Nullable;

/**
 * How long the program takes from its start to its result, or until it asks, against a Java that prints one word.
 *
 * <p>The two are run in turn.
 */
final class Starts {
    private static final int PAIRS_A_ROUND = 3;
    private static final String HELLO =
            "class Hello { public static void main(String[] args) { System.out.println(\"hello\"); } }";
    private static final String FEW = "revenue: 8_000_000\nforecast: data\nhandovers: unbuilt\nreach: revenue\n";

    private final Setup setup;
    private final List<String> hello;

    private Starts(Setup setup) {
        this.setup = setup;
        hello = List.of(Setup.java(), "-cp", setup.folder().toString(), "Hello");
    }

    static void print(Setup setup) throws Exception {
        Starts starts = new Starts(setup);
        Path source = Files.writeString(setup.folder().resolve("Hello.java"), HELLO);
        setup.run(Setup.java() + "c", "--release", "17", source.toString());
        String program = setup.program();
        List<String> complete = List.of(program, "assess", Setup.PACK, file(setup, "complete.yaml", all()));
        List<String> few = List.of(program, "assess", Setup.PACK, file(setup, "few.yaml", FEW));

        setup.page().table("start to end, whole process", "ms", "times `java Hello`");
        starts.row("`assess` of one file, all questions answered", complete, "");
        starts.row("the same without an archive", complete, "off");
        starts.row("`assess` of one file, four questions answered", few, "");
        starts.row("the same without an archive", few, "off");
        starts.row("`--version`", List.of(program, "--version"), "");
        starts.row("`--help`", List.of(program, "--help"), "");
        if (Setup.onPath("script")) {
            starts.row("`ask`, until the first question is there", onTerminal(program + " ask " + Setup.PACK), "");
        }
    }

    private static String file(Setup setup, String name, String text) throws IOException {
        return Files.writeString(setup.folder().resolve(name), text).toString();
    }

    private static String all() {
        StringBuilder text = new StringBuilder();
        Assessor assessor = Assessor.of(Decision.bundled(Setup.PACK).pack());
        Mix.COMPLETE
                .rows(assessor, 1)
                .get(0)
                .forEach((question, answer) ->
                        text.append(question).append(": ").append(answer.text()).append('\n'));
        return text.toString();
    }

    /** A command line on a terminal of its own. */
    private static List<String> onTerminal(String command) {
        return List.of("script", "-qec", "stty cols 80 rows 24; exec " + command, "/dev/null");
    }

    private void row(String what, List<String> line, String archive) throws Exception {
        setup.page().tell("starts, " + what);
        boolean asks = line.get(0).equals("script");
        List<String> other = asks ? onTerminal(String.join(" ", hello)) : hello;
        int pairs = setup.rounds() * PAIRS_A_ROUND;
        double[] ours = new double[pairs];
        double[] others = new double[pairs];
        nanos(line, archive, asks ? "?" : null);
        for (int pair = 0; pair < pairs; pair++) {
            ours[pair] = nanos(line, archive, asks ? "?" : null);
            others[pair] = nanos(other, archive, asks ? "hello" : null);
        }
        setup.page().row(what, Spread.each(1_000_000, ours), Spread.times(ours, others));
    }

    /** Nanoseconds to the end of the run, or until it has written what is waited for. */
    private double nanos(List<String> line, String archive, @Nullable String until)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(setup.environment());
        builder.environment().putAll(Map.of("TERM", "xterm-256color", "HIREFIRST_ARCHIVE", archive));
        long begin = System.nanoTime();
        Process process = builder.start();
        StringBuilder seen = new StringBuilder();
        try (InputStream in = process.getInputStream()) {
            byte[] some = new byte[8192];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                seen.append(new String(some, 0, n, StandardCharsets.UTF_8));
                if (until != null && seen.indexOf(until) >= 0) {
                    double nanos = System.nanoTime() - begin;
                    process.getOutputStream().write(3); // Ctrl-C
                    process.getOutputStream().close();
                    process.waitFor();
                    return nanos;
                }
            }
        }
        int code = process.waitFor();
        double nanos = System.nanoTime() - begin;
        if (code != 0 || until != null) {
            throw new IllegalStateException(String.join(" ", line) + " ended with " + code + ":\n" + seen);
        }
        return nanos;
    }
}
