package org.hirefirst.measure;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long the program as laid out takes from its start to its result, against a Java that prints one word.
 *
 * <p>The two are run in turn, so that both meet the same load, and the median of the ratios is printed, with the least and
 * the greatest. Arguments: the folder of the product, and how many pairs to run.
 */
final class StartUp {
    private static final String HELLO =
            "public class Hello {" + " public static void main(String[] args) { System.out.println(\"hello\"); } }";
    private static final String ANSWERS = "revenue: 8_000_000\nforecast: data\nhandovers: unbuilt\nreach: revenue\n";

    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final Path folder;
    private final String program;
    private final int pairs;

    private StartUp(Path folder, Path home, int pairs) {
        this.folder = folder;
        this.program = home.resolve("bin/hirefirst").toAbsolutePath().toString();
        this.pairs = pairs;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("hirefirst-start");
        Path home = Path.of(args.length > 0 ? args[0] : "target/hirefirst");
        new StartUp(folder, home, args.length > 1 ? Integer.parseInt(args[1]) : 15).run(System.out);
    }

    private void run(PrintStream out) throws Exception {
        Files.writeString(folder.resolve("Hello.java"), HELLO);
        Path answers = Files.writeString(folder.resolve("answers.yaml"), ANSWERS);
        timed(
                List.of(
                        java + "c",
                        "--release",
                        "17",
                        folder.resolve("Hello.java").toString()),
                "off",
                null);
        timed(List.of(program, "warm"), "", null);
        List<String> assess = List.of(program, "assess", "revops-vs-cro", answers.toString());
        List<String> brief = new ArrayList<>(assess);
        brief.addAll(List.of("-d", "brief"));

        out.printf("Java %s, %d pairs, against java Hello%n", System.getProperty("java.version"), pairs);
        out.println("                                      wall ms    times Hello [least - most]");
        print(out, "assess one file, archive", assess, "", null);
        print(out, "assess one file, brief, archive", brief, "", null);
        print(out, "assess one file, no archive", assess, "off", null);
        print(out, "--version, archive", List.of(program, "--version"), "", null);
        print(out, "--help, archive", List.of(program, "--help"), "", null);
        if (Arrays.stream(System.getenv("PATH").split(":")).anyMatch(bin -> new File(bin, "script").canExecute())) {
            print(out, "first question on a terminal", onTerminal(program + " ask revops-vs-cro"), "", "?");
        }
    }

    /** A command line on a terminal of its own. */
    private static List<String> onTerminal(String command) {
        return List.of("script", "-qec", "stty cols 80 rows 24; exec " + command, "/dev/null");
    }

    private void print(PrintStream out, String what, List<String> line, String archive, String until) throws Exception {
        List<String> hello = List.of(java, "-cp", folder.toString(), "Hello");
        List<String> other = until == null ? hello : onTerminal(String.join(" ", hello));
        double[] walls = new double[pairs];
        double[] ratios = new double[pairs];
        timed(line, archive, until);
        for (int i = 0; i < pairs; i++) {
            walls[i] = timed(line, archive, until);
            ratios[i] = walls[i] / timed(other, archive, until == null ? null : "hello");
        }
        Arrays.sort(walls);
        Arrays.sort(ratios);
        out.printf(
                Locale.ROOT,
                "%-34s %10.0f    %.1f [%.1f - %.1f]%n",
                what,
                walls[pairs / 2],
                ratios[pairs / 2],
                ratios[0],
                ratios[pairs - 1]);
    }

    /** Milliseconds to the end of the run, or until it has written what is waited for. */
    private double timed(List<String> line, String archive, String until) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "XDG_CACHE_HOME",
                        folder.toString(),
                        "TERM",
                        "xterm-256color",
                        "HIREFIRST_ARCHIVE",
                        archive));
        long start = System.nanoTime();
        Process process = builder.start();
        try (InputStream in = process.getInputStream()) {
            StringBuilder seen = new StringBuilder();
            byte[] some = new byte[8192];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                seen.append(new String(some, 0, n, StandardCharsets.UTF_8));
                if (until != null && seen.indexOf(until) >= 0) {
                    double wall = (System.nanoTime() - start) / 1e6;
                    process.getOutputStream().write(3);
                    process.getOutputStream().close();
                    process.waitFor();
                    return wall;
                }
            }
            int code = process.waitFor();
            if (code != 0 || until != null) {
                throw new IOException(String.join(" ", line) + " ended with " + code + ":\n" + seen);
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
