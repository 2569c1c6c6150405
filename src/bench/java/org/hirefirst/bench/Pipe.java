package org.hirefirst.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.hirefirst.Decision;
import org.hirefirst.cli.Cli;
import org.hirefirst.cli.Surroundings;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.terminal.Ttys;

/**
 * The whole command {@code batch}, JSON Lines in and out, in a warm JVM, against F: what Jackson's streams take to parse
 * the same input and to write the same output, which is to pass the output through less to parse it.
 */
final class Pipe {

    private final Setup setup;
    private final Decision decision = Decision.bundled(Setup.PACK);
    private final Assessor assessor = Assessor.of(decision.pack());

    private Pipe(Setup setup) {
        this.setup = setup;
    }

    static void print(Setup setup) throws Exception {
        Pipe pipe = new Pipe(setup);
        setup.page()
                .table("`batch revops-vs-cro`, one thread, warm", "bytes in", "bytes out", "rows a second", "times F");
        pipe.row(Mix.COMPLETE, Detail.BRIEF, 40_000);
        pipe.row(Mix.MISSING, Detail.BRIEF, 20_000);
        pipe.row(Mix.TWICE, Detail.BRIEF, 20_000);
        for (Mix mix : Mix.values()) {
            pipe.row(mix, Detail.FULL, 200);
        }
    }

    private void row(Mix mix, Detail detail, int rows) throws Exception {
        setup.page().tell("batch, " + mix + ", " + words(detail));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Rows.write(mix, assessor, rows, lines);
        byte[] in = lines.toByteArray();
        byte[] out = out(in, detail);
        check(mix, detail, rows, out);
        double[][] nanos = Turns.nanos(
                Turns.WARMING,
                setup.rounds(),
                () -> batch(in, detail, OutputStream.nullOutputStream()),
                () -> Floor.parse(in),
                () -> Floor.parse(out),
                () -> Floor.pass(out, OutputStream.nullOutputStream()));
        double[] floor = new double[setup.rounds()];
        Arrays.setAll(floor, round -> nanos[1][round] + nanos[3][round] - nanos[2][round]);
        setup.page()
                .row(
                        mix + ", " + words(detail),
                        in.length / rows,
                        out.length / rows,
                        Spread.perSecond(rows, nanos[0]),
                        // Full, the search is all.
                        detail == Detail.FULL ? "" : Spread.times(nanos[0], floor));
    }

    static String words(Detail detail) {
        return detail == Detail.FULL ? "full with flips" : "brief";
    }

    private static byte[] out(byte[] in, Detail detail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        batch(in, detail, out);
        return out.toByteArray();
    }

    private static void batch(byte[] in, Detail detail, OutputStream out) {
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        Surroundings here = new Surroundings(
                "hirefirst", new ByteArrayInputStream(in), out, talk, Map.of(), Path.of(""), Ttys.NONE, null);
        String named = detail.name().toLowerCase(Locale.ROOT);
        if (Cli.run(here, "batch", Setup.PACK, "-", "-f", "jsonl", "-d", named) != 0) {
            throw new IllegalStateException(talk.toString(StandardCharsets.UTF_8));
        }
    }

    /** Batch gives what the library gives row by row, and Jackson passes just that through. */
    private void check(Mix mix, Detail detail, int rows, byte[] out) throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (Map<String, Answer> row : mix.rows(assessor, rows)) {
            String json = decision.json(Rows.SUBJECT, row, detail) + "\n";
            expected.write(json.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream passed = new ByteArrayOutputStream();
        Floor.pass(out, passed);
        passed.write('\n');
        if (!Arrays.equals(out, expected.toByteArray()) || !Arrays.equals(out, passed.toByteArray())) {
            throw new IllegalStateException("outputs differ for " + mix + ", " + detail);
        }
    }
}
