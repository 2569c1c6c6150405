package org.hirefirst.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hirefirst.terminal.Ttys;
import org.hirefirst.terminal.Widgets;
import org.jspecify.annotations.Nullable;

/** Runs command lines in this process, in surroundings made for the test. */
final class CliRunner {
    /** A small rules folder that uses every construct. */
    static final Path EXAMPLE = Path.of("src/test/resources/example").toAbsolutePath();

    private final Map<String, String> environment = new HashMap<>();
    private InputStream in = InputStream.nullInputStream();
    private Path directory = Path.of("");
    private Ttys ttys = Ttys.NONE;
    private @Nullable Widgets widgets;
    private OutputStream out = new ByteArrayOutputStream();
    private InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-01T10:00:00Z"));

    /** What one run left behind. */
    record Ran(int code, String out, String err) {}

    /** Runs a command line with the example's packs beside the bundled ones. */
    static Ran run(String... arguments) {
        return new CliRunner().with("HIREFIRST_RULES", EXAMPLE.toString()).go(arguments);
    }

    CliRunner with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    CliRunner typing(String text) {
        return typing(text.getBytes(StandardCharsets.UTF_8));
    }

    CliRunner typing(byte[] bytes) {
        return reading(new ByteArrayInputStream(bytes));
    }

    CliRunner reading(InputStream stream) {
        in = stream;
        return this;
    }

    CliRunner in(Path folder) {
        directory = folder;
        return this;
    }

    CliRunner on(Ttys terminals) {
        ttys = terminals;
        return this;
    }

    /** On a terminal that nobody sees. */
    CliRunner pressing(String keys) {
        widgets = Widgets.unseen(keys.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    CliRunner writingTo(OutputStream stream) {
        out = stream;
        return this;
    }

    CliRunner at(InstantSource time) {
        clock = time;
        return this;
    }

    /** Where nothing is saved yet. */
    private static String newFolder() {
        return Path.of("target", "states", UUID.randomUUID().toString())
                .toAbsolutePath()
                .toString();
    }

    Ran go(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        environment.computeIfAbsent("XDG_STATE_HOME", name -> newFolder());
        Surroundings surroundings = new Surroundings(
                "hirefirst",
                in,
                out,
                err,
                environment,
                directory,
                ttys,
                null,
                "Linux",
                clock,
                new Farewell(),
                widgets == null ? Widgets.on(ttys) : widgets);
        int code = Cli.run(surroundings, arguments);
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Ran(code, written, err.toString(StandardCharsets.UTF_8));
    }
}
