package org.hirefirst.cli;

import java.util.Map;
import org.hirefirst.cli.options.DetailOption.Wanted;
import org.hirefirst.cli.options.ResultFormat;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;

/** The command line that gives the same result again without a question, or goes on where somebody stopped. */
final class Repeat {
    private final Toolbox tools;
    private final String pack;
    private final ResultOutput output;
    private final Wanted wanted;

    Repeat(Toolbox tools, String pack, ResultOutput output, Wanted wanted) {
        this.tools = tools;
        this.pack = pack;
        this.output = output;
        this.wanted = wanted;
    }

    /** How to get the same result again. */
    String again(LoadedPack loaded, AnswerSheet all) {
        String more = output.format() == ResultFormat.TEXT && wanted.usual() ? ", or all of it with -d full" : "";
        return "\nThe same again" + more + ":\n  " + command("assess", loaded, all) + "\n";
    }

    /** What was said of the end, and how to go on with the answers there are, if there are any. */
    String toGoOn(String end, LoadedPack loaded, AnswerSheet all) {
        return "\n" + end + (all.answers().isEmpty() ? "" : "\nTo go on from here:\n  " + command("ask", loaded, all));
    }

    private String command(String name, LoadedPack loaded, AnswerSheet all) {
        ShellCommand command = new ShellCommand(tools, name, pack);
        inOrder(loaded, all.answers()).forEach((question, answer) -> command.add("-a", question + "=" + answer.text()));
        if (all.subject() != null) {
            command.add("--subject", all.subject());
        }
        if (output.format() != ResultFormat.TEXT) {
            command.add("-f", output.format().toString());
        }
        if (!wanted.usual()) {
            command.add("-d", wanted.wholeText() ? "full" : "brief");
        }
        return command.wrapped(tools.width());
    }

    /** The pack's own answers in its order, then those kept for packs that it refers to. */
    private static Map<String, Answer> inOrder(LoadedPack loaded, Map<String, Answer> all) {
        Map<String, Answer> ordered = loaded.pack().own(all);
        all.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
