package org.hirefirst.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hirefirst.cli.options.ColorChoice;
import org.hirefirst.cli.options.GlobalOptions.Globals;
import org.hirefirst.cli.options.OutputOptions.Output;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.reader.BundledRules;
import org.hirefirst.reader.FolderRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackHeader;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.PackPlace;
import org.hirefirst.reader.Reading;
import org.hirefirst.report.Style;
import org.hirefirst.terminal.Look;
import org.jspecify.annotations.Nullable;

/** What a command works with: the rules there are, a place for its result, and somebody to talk to. */
final class Toolbox {
    private static final int USUAL_WIDTH = 80;

    private final Surroundings surroundings;
    private final Globals globals;
    private final Utf8Stream err;
    private final PrintWriter talk;
    private final BufferedReader lines;

    Toolbox(Surroundings surroundings, Globals globals) {
        this.surroundings = surroundings;
        this.globals = globals;
        this.err = new Utf8Stream(surroundings.err(), "standard error");
        this.talk = new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
        this.lines = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Globals globals() {
        return globals;
    }

    /** The bundled packs, and those of the folder that {@code --rules} or HIREFIRST_RULES names. */
    PackLibrary library() {
        Path folder = rulesFolder();
        return new PackLibrary(new BundledRules(), folder == null ? null : new FolderRules(folder));
    }

    /** The pack that this id or path names. */
    LoadedPack load(String pack) {
        LoadedPack loaded = library().load(place(pack)).orElseThrow(Failure::refused);
        if (loaded.place().shadows()) {
            say("Note: " + SafeText.line(loaded.pack().id()) + " is read from "
                    + SafeText.line(loaded.place().file()) + ", in place of the one that came with hirefirst.");
        }
        return loaded;
    }

    /** Where these packs lie; all there are if none is named. */
    List<PackPlace> places(PackLibrary library, List<String> packs) {
        return packs.isEmpty()
                ? library.places()
                : packs.stream()
                        .map(pack -> library.find(place(pack)).orElseThrow(Failure::refused))
                        .toList();
    }

    /** What a list shows of every pack there is; a pack whose header cannot be read is told of and left out. */
    List<PackHeader> headers() {
        PackLibrary library = library();
        List<PackHeader> headers = new ArrayList<>();
        for (PackPlace place : library.places()) {
            Reading<PackHeader> header = library.header(place);
            if (header instanceof Reading.Good<PackHeader> good) {
                headers.add(good.value());
            } else {
                say(Problems.render(header.problems()));
            }
        }
        return headers;
    }

    /** An id as it is; a path from where the run takes place. */
    String place(String idOrPath) {
        return idOrPath.indexOf('/') < 0 && !idOrPath.startsWith(".")
                ? idOrPath
                : path(idOrPath).toString();
    }

    /** A file as it was typed, from where the run takes place. */
    Path path(String typed) {
        try {
            return surroundings.directory().resolve(typed);
        } catch (InvalidPathException e) {
            throw Failure.of(ExitCode.USAGE, "not a file name: " + typed);
        }
    }

    /** Where the result goes. */
    Delivery delivery(Output output) {
        Utf8Stream out = new Utf8Stream(surroundings.out(), "standard output");
        return Delivery.to(out, output.file() == null ? null : path(output.file()));
    }

    /** Says something beside the result, unless nothing is to be said. */
    void say(String text) {
        if (!globals.quiet()) {
            err.tryToWrite(text + "\n");
        }
    }

    /** Where an interview in plain text talks. */
    PrintWriter talk() {
        return talk;
    }

    /** Standard input line by line. */
    BufferedReader lines() {
        return lines;
    }

    /** How the result looks. */
    Style style(Delivery delivery) {
        boolean colour = colorsOn(surroundings.ttys().out() && !delivery.isFile());
        return new Style(width(), colour, globals.ascii());
    }

    /** How an interview looks. */
    Look look() {
        return new Look(colorsOn(surroundings.ttys().err()), globals.ascii());
    }

    /** How many columns a text may take. */
    int width() {
        Integer told = number(surroundings.environment().get("COLUMNS"));
        Integer known = told != null ? told : surroundings.columns();
        return known == null || known < 1 ? USUAL_WIDTH : known;
    }

    private boolean colorsOn(boolean terminal) {
        if (globals.color() != ColorChoice.AUTO) {
            return globals.color() == ColorChoice.ALWAYS;
        }
        return terminal
                && !isSet("NO_COLOR")
                && !"dumb".equals(surroundings.environment().get("TERM"));
    }

    private boolean isSet(String variable) {
        String value = surroundings.environment().get(variable);
        return value != null && !value.isEmpty();
    }

    private @Nullable Path rulesFolder() {
        String option = globals.rules();
        String typed = option != null ? option : surroundings.environment().get("HIREFIRST_RULES");
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        Path folder = path(typed);
        if (!Files.isDirectory(folder)) {
            throw Failure.of(
                    ExitCode.REFUSED,
                    "there is no folder " + folder,
                    (option != null ? "--rules" : "HIREFIRST_RULES") + " names it as the folder of your own packs.");
        }
        return folder;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(text) : null;
    }
}
