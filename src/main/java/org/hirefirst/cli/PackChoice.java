package org.hirefirst.cli;

import java.io.IOException;
import java.util.List;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.reader.PackHeader;
import org.hirefirst.terminal.Manner;

/** Lets the person choose a decision. */
final class PackChoice {
    private final Toolbox tools;
    private final Manner manner;

    PackChoice(Toolbox tools, Manner manner) {
        this.tools = tools;
        this.manner = manner;
    }

    /** The id of the decision chosen; the only one there is needs no choice. */
    String choose() {
        List<PackHeader> packs = tools.packs().headers();
        if (packs.size() == 1) {
            return packs.get(0).id();
        }
        if (!manner.asks()) {
            throw Failure.of(ExitCode.USAGE, "missing PACK", "See what there is with: hirefirst list");
        }
        StringBuilder text = new StringBuilder("Which decision?\n");
        for (int i = 0; i < packs.size(); i++) {
            text.append("  ")
                    .append(i + 1)
                    .append(") ")
                    .append(SafeText.line(packs.get(i).title()))
                    .append('\n');
        }
        tools.talk().print(text);
        return chosen(packs);
    }

    private String chosen(List<PackHeader> packs) {
        try {
            while (true) {
                tools.talk().print("Number: ");
                tools.talk().flush();
                String line = tools.lines().readLine();
                if (line == null) {
                    throw Failure.of(ExitCode.CANNOT_ASK, "the input ended before a decision was chosen");
                }
                for (int i = 0; i < packs.size(); i++) {
                    if (line.strip().equals(String.valueOf(i + 1))
                            || line.strip().equals(packs.get(i).id())) {
                        return packs.get(i).id();
                    }
                }
                tools.talk().print("Type a number from 1 to " + packs.size() + ".\n");
            }
        } catch (IOException e) {
            throw Failure.of(ExitCode.CANNOT_ASK, "cannot read standard input: " + e.getMessage());
        }
    }
}
