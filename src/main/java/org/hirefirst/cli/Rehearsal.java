package org.hirefirst.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.terminal.Ttys;

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
            run(result, "assess", pack, "-");
            run(result, "assess", pack, "-", "-f", "json");
            run(TABLE, "batch", pack, "-");
            run(LINES, "batch", pack, "-");
        }
    }

    /** The last choice of every other question, as an answers file. */
    private static byte[] halfOfTheAnswers(Pack pack) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < pack.questions().size(); i += 2) {
            Question question = pack.questions().get(i);
            String last = question.domain() instanceof Domain.Choices of
                    ? of.choices().get(of.choices().size() - 1).id()
                    : "1_000";
            answers.append(question.id()).append(": ").append(last).append('\n');
        }
        return answers.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What one run writes to standard output. */
    static byte[] run(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings nowhere = new Surroundings(
                "hirefirst",
                new ByteArrayInputStream(in),
                out,
                OutputStream.nullOutputStream(),
                Map.of(),
                Path.of(""),
                Ttys.NONE,
                null);
        Cli.run(nowhere, arguments);
        return out.toByteArray();
    }
}
