package org.hirefirst.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hirefirst.cli.options.DetailOption.Wanted;
import org.hirefirst.cli.options.ResultFormat;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackHeader;
import org.hirefirst.report.Compared;
import org.hirefirst.report.Result;
import org.hirefirst.report.Style;
import org.hirefirst.report.TextReport;
import org.hirefirst.terminal.Menu;
import org.hirefirst.terminal.Results;
import org.jspecify.annotations.Nullable;

/** Results as the end of an interview shows and writes them. */
final class ShownResults implements Results {
    /** What stands below a verdict: an empty line, and what to do with it on two lines. */
    private static final int BELOW = 3;

    private final Toolbox tools;
    private final LoadedPack loaded;
    private final @Nullable String subject;
    private final Wanted wanted;
    private final boolean plain;
    private final boolean mayGoOn;

    /**
     * Results by this pack.
     *
     * @param plain whether only lines of text may be shown, without colour
     * @param mayGoOn whether another decision may follow
     */
    ShownResults(
            Toolbox tools, LoadedPack loaded, @Nullable String subject, Wanted wanted, boolean plain, boolean mayGoOn) {
        this.tools = tools;
        this.loaded = loaded;
        this.subject = subject;
        this.wanted = wanted;
        this.plain = plain;
        this.mayGoOn = mayGoOn;
    }

    @Override
    public String verdict(Map<String, Answer> answers, int columns) {
        return wanted.wholeText()
                ? report(answers, columns)
                : TextReport.brief(result(answers, Detail.FULL), style(columns), BELOW);
    }

    @Override
    public String report(Map<String, Answer> answers, int columns) {
        return TextReport.full(result(answers, Detail.FULL), style(columns));
    }

    @Override
    public String compared(Map<String, Answer> before, Map<String, Answer> after, int columns) {
        return Compared.text(result(before, Detail.BRIEF), result(after, Detail.BRIEF), style(columns));
    }

    @Override
    public List<Menu.Item> formats() {
        return Arrays.stream(ResultFormat.values())
                .map(format -> new Menu.Item(format.toString(), format.description()))
                .toList();
    }

    @Override
    public String fileName(String format) {
        return loaded.pack().id() + "." + format(format).ending();
    }

    @Override
    public boolean exists(String file) {
        try {
            Path path = path(file);
            tools.delivery(path.toString());
            return Files.isRegularFile(path);
        } catch (Failure e) {
            return false; // nothing can be written there: writing says so
        }
    }

    @Override
    public @Nullable String write(Map<String, Answer> answers, String format, String file) {
        try {
            ResultOutput output = new ResultOutput(format(format), path(file).toString());
            new ResultWriter(tools, output, wanted).write(result(answers, wanted.detail()));
            return null;
        } catch (Failure e) {
            return e.text().lines().findFirst().orElseThrow(); // below stand options of a command line
        }
    }

    /** The file that was typed; no shell has put the home folder in place of a tilde. */
    private Path path(String typed) {
        String home = tools.surroundings().environment().getOrDefault("HOME", "");
        return tools.path(typed.startsWith("~/") && !home.isEmpty() ? home + typed.substring(1) : typed);
    }

    @Override
    public List<Menu.Item> others() {
        if (!mayGoOn) {
            return List.of();
        }
        return tools.packs().headers().stream()
                .filter(header -> !header.id().equals(loaded.pack().id()))
                .map(ShownResults::item)
                .toList();
    }

    private static Menu.Item item(PackHeader header) {
        return new Menu.Item(header.id(), header.title());
    }

    private Result result(Map<String, Answer> answers, Detail detail) {
        return Assessing.result(loaded, new AnswerSheet(subject, answers), detail);
    }

    private static ResultFormat format(String word) {
        return Arrays.stream(ResultFormat.values())
                .filter(format -> format.toString().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private Style style(int columns) {
        return tools.talkStyle(columns, plain);
    }
}
