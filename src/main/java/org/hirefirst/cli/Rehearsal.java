package org.hirefirst.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.terminal.Ttys;
import org.hirefirst.terminal.Widgets;

/** Runs of the program on streams that lead nowhere, through the same door as real ones. */
final class Rehearsal {
    /** The first choice, or a number that every question takes, for more questions than any pack has. */
    private static final byte[] FIRST_CHOICES = "1\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    private static final byte[] SUBJECT = "subject: Rehearsal\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TABLE = "subject\nRehearsal\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LINES = "{\"subject\": \"Rehearsal\"}\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = {};

    private Rehearsal() {}

    /** Goes through the usual commands with these packs, and whatever comes of it is forgotten. */
    static void run(List<Pack> packs) {
        run(NOTHING, "--version");
        run(NOTHING, "--help");
        run(NOTHING, "assess", "--help");
        run(NOTHING, "list");
        for (Pack each : packs) {
            String pack = each.id();
            byte[] half = halfOfTheAnswers(each);
            run(half, "assess", pack, "-");
            run(half, "assess", pack, "-", "-d", "brief");
            run(NOTHING, "assess", pack, "/dev/null", "-a", "no-such-question=1");
            run(NOTHING, "form", pack);
            run(SUBJECT, "assess", pack, "-", "-d", "brief");
            byte[] result = run(FIRST_CHOICES, "ask", pack, "--plain", "-f", "json");
            interview(pack);
            run(result, "assess", pack, "-");
            run(result, "assess", pack, "-", "-f", "json");
            run(TABLE, "batch", pack, "-");
            run(LINES, "batch", pack, "-");
        }
    }

    /** The last choice of every other question, and a number where one is asked for, as an answers file. */
    private static byte[] halfOfTheAnswers(Pack pack) {
        StringBuilder answers = new StringBuilder();
        boolean left = false;
        for (Question question : pack.questions()) {
            if (!(question.domain() instanceof Domain.Choices of)) {
                answers.append(question.id()).append(": 1_000\n");
            } else if (!left) {
                String last = of.choices().get(of.choices().size() - 1).id();
                answers.append(question.id()).append(": ").append(last).append('\n');
            }
            left = !left;
        }
        return answers.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Asks on a terminal that is not there, and saves what is answered where it is not kept. */
    private static void interview(String pack) {
        try {
            Path folder = Files.createTempDirectory("hirefirst");
            try {
                Map<String, String> environment = Map.of("TERM", "xterm-256color", "XDG_STATE_HOME", folder.toString());
                run(NOTHING, environment, new Ttys(true, true, true), "ask", pack);
            } finally {
                delete(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            return; // then the first interview takes a little longer
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }

    /** What one run writes to standard output. */
    static byte[] run(byte[] in, String... arguments) {
        return run(in, Map.of(), Ttys.NONE, arguments);
    }

    private static byte[] run(byte[] in, Map<String, String> environment, Ttys ttys, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings nowhere = new Surroundings(
                "hirefirst",
                new ByteArrayInputStream(in),
                out,
                OutputStream.nullOutputStream(),
                environment,
                Path.of(""),
                ttys,
                null,
                "",
                InstantSource.system(),
                new Farewell(),
                Widgets.unseen(FIRST_CHOICES));
        Cli.run(nowhere, arguments);
        return out.toByteArray();
    }
}
