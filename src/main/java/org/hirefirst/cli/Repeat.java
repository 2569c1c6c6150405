package org.hirefirst.cli;

import java.util.List;
import java.util.Map;
import org.hirefirst.cli.options.DetailOption.Wanted;
import org.hirefirst.cli.options.ResultFormat;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.text.Words;
import org.hirefirst.core.text.Wrapping;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.jspecify.annotations.Nullable;

/** The command line that gives the same result again without a question, or goes on where somebody stopped. */
final class Repeat {
    private final Toolbox tools;
    private final String pack;
    private final List<String> told;
    private final ResultOutput output;
    private final Wanted wanted;

    /**
     * Commands for this pack.
     *
     * @param told the options that this run was told of how to ask
     */
    Repeat(Toolbox tools, String pack, List<String> told, ResultOutput output, Wanted wanted) {
        this.tools = tools;
        this.pack = pack;
        this.told = told;
        this.output = output;
        this.wanted = wanted;
    }

    /** How to get the same result again. */
    String again(LoadedPack loaded, AnswerSheet all) {
        String more = output.format() == ResultFormat.TEXT && wanted.usual() ? ", or all of it with -d full" : "";
        return "\n" + String.join("\n", Wrapping.wrap("The same again" + more + ":", tools.width())) + "\n  "
                + command("assess", loaded, all) + "\n";
    }

    /** How to go on with the answers there are, if there are any, after what was said of the end. */
    String toGoOn(String end, LoadedPack loaded, AnswerSheet all, int safe) {
        if (safe > 0) {
            return toResume(end, all.subject(), safe);
        }
        return "\n" + end + (all.answers().isEmpty() ? "" : "\nTo go on from here:\n  " + command("ask", loaded, all));
    }

    /** How to go on with the answers that are saved, after what was said of the end. */
    private String toResume(String end, @Nullable String subject, int safe) {
        ShellCommand command = new ShellCommand(tools, "ask", pack).add("--resume");
        String saved = end + (end.isEmpty() ? "" : " ") + Words.upperFirst(Words.count(safe, "answer"))
                + (safe == 1 ? " is" : " are") + " saved. To go on from here:";
        return "\n" + String.join("\n", Wrapping.wrap(saved, tools.width())) + "\n  "
                + finished("ask", command, subject);
    }

    private String command(String name, LoadedPack loaded, AnswerSheet all) {
        ShellCommand command = new ShellCommand(tools, name, pack);
        inOrder(loaded, all.answers()).forEach((question, answer) -> command.add("-a", question + "=" + answer.text()));
        return finished(name, command, all.subject());
    }

    /** With what else this run was told. */
    private String finished(String name, ShellCommand command, @Nullable String subject) {
        if (subject != null) {
            command.add("--subject", subject);
        }
        if (name.equals("ask")) {
            told.forEach(command::add);
        }
        if (output.format() != ResultFormat.TEXT) {
            command.add("-f", output.format().toString());
        }
        if (!wanted.usual()) {
            command.add("-d", wanted.wholeText() ? "full" : "brief");
        }
        return command.wrapped(tools.width() - 2);
    }

    /** The pack's own answers in its order, then those kept for packs that it refers to. */
    private static Map<String, Answer> inOrder(LoadedPack loaded, Map<String, Answer> all) {
        Map<String, Answer> ordered = loaded.pack().own(all);
        all.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
