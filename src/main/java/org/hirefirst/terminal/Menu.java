package org.hirefirst.terminal;

import java.util.List;

/**
 * A choice that is about the interview itself and not a question of the pack.
 *
 * @param usual the word of the item that most people want; it is where Enter goes
 * @param stays whether the title is worth keeping in the transcript
 */
record Menu(String title, List<Item> items, String usual, boolean stays) {
    Menu {
        items = List.copyOf(items);
    }

    /** One thing to do, by the word that a plain session accepts for it. */
    record Item(String word, String text) {}
}
