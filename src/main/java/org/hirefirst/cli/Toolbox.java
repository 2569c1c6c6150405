package org.hirefirst.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.hirefirst.cli.options.ColorChoice;
import org.hirefirst.cli.options.GlobalOptions.Globals;
import org.hirefirst.cli.options.OutputOptions.Output;
import org.hirefirst.report.Style;
import org.hirefirst.terminal.Look;
import org.jspecify.annotations.Nullable;

/** What a command works with: the packs there are, a place for its result, and somebody to talk to. */
final class Toolbox {
    private static final int USUAL_WIDTH = 80;

    private final Surroundings surroundings;
    private final Globals globals;
    private final Utf8Stream err;
    private final PrintWriter talk;
    private final BufferedReader lines;
    private final Apart apart;

    Toolbox(Surroundings surroundings, Globals globals) {
        this.surroundings = surroundings;
        this.globals = globals;
        this.err = new Utf8Stream(surroundings.err(), "standard error");
        boolean onlyOutIsSeen =
                surroundings.ttys().out() && !surroundings.ttys().err();
        this.talk =
                new PrintWriter(onlyOutIsSeen ? surroundings.out() : surroundings.err(), true, StandardCharsets.UTF_8);
        this.lines = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        this.apart = new Apart(StateFolder.of(surroundings.system(), surroundings.environment()));
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Globals globals() {
        return globals;
    }

    /** The packs there are. */
    Packs packs() {
        return new Packs(this);
    }

    /** What keeps results from taking the place of what is read; whatever reads a file names it there. */
    Apart apart() {
        return apart;
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
        return delivery(output.file());
    }

    /** Where the result goes: to the file, or to standard output where it is null or a hyphen. */
    Delivery delivery(@Nullable String file) {
        Utf8Stream out = new Utf8Stream(surroundings.out(), "standard output");
        Path path = file == null || file.equals("-") ? null : path(file);
        if (path != null) {
            apart.writes(path);
        }
        return Delivery.to(out, path);
    }

    /** Says something beside the result, unless nothing is to be said. */
    void say(String text) {
        if (!globals.quiet()) {
            err.tryToWrite(text + "\n");
        }
    }

    /** Shows how far a long run is, on a terminal where results do not go as well. */
    Progress progress(boolean resultsGoElsewhere) {
        boolean alone = resultsGoElsewhere || !surroundings.ttys().out();
        boolean shows = surroundings.ttys().err() && alone && !globals.quiet();
        return new Progress(err, shows, surroundings.clock());
    }

    /** Where an interview in plain text talks: standard error, unless only what goes to standard output is seen. */
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
        boolean onScreen = surroundings.ttys().out() && !delivery.isFile();
        Integer told = toldWidth();
        int columns = told != null ? told : onScreen ? width() : USUAL_WIDTH;
        return new Style(columns, colour, asciiOnly(onScreen));
    }

    /** How a result looks that is shown in an interview. */
    Style talkStyle(int columns, boolean plain) {
        return new Style(columns, look().colour() && !plain, look().ascii());
    }

    /** How an interview looks. */
    Look look() {
        boolean onScreen = surroundings.ttys().out() || surroundings.ttys().err();
        return new Look(colorsOn(onScreen), asciiOnly(onScreen));
    }

    private boolean asciiOnly(boolean onScreen) {
        return globals.ascii() || (onScreen && Characters.areAsciiOnly(surroundings.environment()));
    }

    /** How many columns a text may take. */
    int width() {
        Integer known = knownWidth();
        return known == null ? USUAL_WIDTH : known;
    }

    /** How many columns the talk may take, or null where it goes to no terminal or to one of unknown width. */
    @Nullable
    Integer talkWidth() {
        return surroundings.ttys().err() || surroundings.ttys().out() ? knownWidth() : null;
    }

    private @Nullable Integer toldWidth() {
        return number(surroundings.environment().get("COLUMNS"));
    }

    private @Nullable Integer knownWidth() {
        Integer told = toldWidth();
        Integer known = told != null ? told : surroundings.columns();
        return known == null || known < 1 ? null : known;
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

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(text) : null;
    }
}
