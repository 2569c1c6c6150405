package org.hirefirst.testing;

/**
 * How large random packs and their answers are, so that trying everything stays possible.
 *
 * @param questions the most questions, the items of checklists counted one by one
 * @param open about the most completions that random answers leave
 */
public record Size(int questions, int open) {

    /** For the suite. */
    public static final Size SMALL = new Size(5, 150);

    /** For long runs. */
    public static final Size LARGE = new Size(8, 400);
}
