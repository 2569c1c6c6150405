package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be typed in plain text in one place.
 *
 * @param help the lines that tell it
 * @param held whether answers may be looked over and changed from there
 */
record Typable(List<String> help, boolean held) {
    Typable {
        help = List.copyOf(help);
    }

    /** At a question. */
    static Typable at(Prompt prompt) {
        List<String> own = List.of(
                "Type the number or the id of an answer; for a number, the number itself.",
                "unknown: you do not know.  not-applicable: where the question says so.",
                "why or ?: why it is asked, and what counts as proof.");
        return prompt.whatIf() ? of(own, "back: drop it.", false) : of(own, "back: the question before.", true);
    }

    /** In a menu. */
    static Typable in(Menu menu) {
        List<String> own = List.of("Type the number of what you want.");
        return menu.opens() ? of(own, "", false) : of(own, "back: one step back.", !menu.isAside());
    }

    /** Where a line of text is wanted, or one of two readings. */
    static Typable only(String own) {
        return of(List.of(own), "back: one step back.", false);
    }

    private static Typable of(List<String> own, String back, boolean held) {
        List<String> help = new ArrayList<>(own);
        String before = back.isEmpty() ? "" : back + "  ";
        String last = "quit: leave.  help: these words.";
        if (held) {
            help.add(before + "review: all answers so far.  edit 2: change answer 2.");
            help.add("save: where the answers are kept.  " + last);
        } else {
            help.add(before + last);
        }
        return new Typable(help, held);
    }
}
