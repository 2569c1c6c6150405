package org.hirefirst.terminal;

/** The signs of the widgets, each with its ASCII twin. */
enum Signs {
    UNICODE("\u276F ", "\u2191", "\u2193", "\u2713", "\u21B6", " \u2192 ", "\u2026"),
    ASCII("> ", "^", "v", "*", "<-", " -> ", "...");

    /** Before the option at hand; as wide as two columns. */
    final String current;
    /** Before what is hidden above. */
    final String up;
    /** Before what is hidden below. */
    final String down;
    /** Before an answered question. */
    final String done;
    /** Before the number of a question that is put once more. */
    final String again;
    /** Between a question and its answer. */
    final String answer;
    /** Where text was cut. */
    final String cut;

    Signs(String current, String up, String down, String done, String again, String answer, String cut) {
        this.current = current;
        this.up = up;
        this.down = down;
        this.done = done;
        this.again = again;
        this.answer = answer;
        this.cut = cut;
    }

    static Signs of(Look look) {
        return look.ascii() ? ASCII : UNICODE;
    }
}
