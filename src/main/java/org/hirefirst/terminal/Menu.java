package org.hirefirst.terminal;

import java.util.List;

/**
 * A choice that is no question of a pack: which decision to begin with, or how an interview goes on.
 *
 * @param usual the word of the item that most people want; it is where Enter goes
 * @param stays whether the title is worth keeping in the transcript
 * @param opens whether nothing comes before it: there is no way back, and it is not made by saying nothing
 */
public record Menu(String title, List<Item> items, String usual, boolean stays, boolean opens) {
    public Menu {
        items = List.copyOf(items);
    }

    /** A choice about the interview that is being held. */
    static Menu within(String title, List<Item> items, String usual, boolean stays) {
        return new Menu(title, items, usual, stays, false);
    }

    /** A choice to begin with. */
    public static Menu opening(String title, List<Item> items, String usual) {
        return new Menu(title, items, usual, false, true);
    }

    /** One thing to choose, by the word that a plain session accepts for it. */
    public record Item(String word, String text) {}
}
