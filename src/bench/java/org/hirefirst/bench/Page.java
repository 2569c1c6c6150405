package org.hirefirst.bench;

import java.io.PrintStream;
import java.util.Arrays;

/** Where tables go, as Markdown, and where it is told meanwhile what is being measured. */
final class Page {
    private final PrintStream out;
    private final PrintStream talk;

    Page(PrintStream out, PrintStream talk) {
        this.out = out;
        this.talk = talk;
    }

    /** Begins a table. */
    void table(String... headings) {
        out.println();
        row((Object[]) headings);
        Object[] rules = new Object[headings.length];
        Arrays.fill(rules, "---:");
        rules[0] = "---";
        row(rules);
    }

    /** Adds a row to the table. */
    void row(Object... cells) {
        out.println("| "
                + String.join(" | ", Arrays.stream(cells).map(String::valueOf).toList()) + " |");
        out.flush();
    }

    /** Adds a line of its own. */
    void note(String text) {
        out.println();
        out.println(text);
    }

    /** Tells what is being measured now. */
    void tell(String what) {
        talk.println("measuring " + what);
    }
}
