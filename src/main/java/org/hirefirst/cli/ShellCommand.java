package org.hirefirst.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A command of this program for somebody to copy: run from the same folder, it finds the same packs. */
final class ShellCommand {
    private final List<List<String>> parts = new ArrayList<>();

    /** The command of this name with these arguments, and the rules folder that this run was told of. */
    ShellCommand(Toolbox tools, String name, String... arguments) {
        add(tools.surroundings().program(), name);
        parts.get(0).addAll(Arrays.asList(arguments));
        String rules = tools.globals().rules();
        if (rules != null) {
            add("--rules", rules);
        }
    }

    /** Adds words that stay together on a line, as an option and its value. */
    ShellCommand add(String... words) {
        parts.add(new ArrayList<>(Arrays.asList(words)));
        return this;
    }

    /** On lines of no more than the width where that is possible. */
    String wrapped(int width) {
        return ShellWords.command(parts, width);
    }

    /** On one line. */
    @Override
    public String toString() {
        return wrapped(Integer.MAX_VALUE);
    }
}
