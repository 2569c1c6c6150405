package org.hirefirst.terminal;

import java.util.List;

/**
 * A choice that is no question of a pack: which decision to begin with, how an interview goes on, or what comes after it.
 *
 * @param usual the word of the item that most people want; it is where Enter goes
 */
public record Menu(String title, List<Item> items, String usual, Kind kind) {
    public Menu {
        items = List.copyOf(items);
    }

    /** Where a choice stands. */
    public enum Kind {
        /** Nothing comes before it: there is no way back, and it is not made by saying nothing. */
        OPENING,
        /** In between, its title gone once it is made. */
        PASSING,
        /** In between, its title worth keeping in the transcript. */
        STAYING,
        /** On the way to something beside the interview: answers are not looked over or changed from there. */
        ASIDE,
        /** Below a result, of which it must take no room. */
        CLOSING
    }

    /** A choice about the interview that is being held. */
    static Menu within(String title, List<Item> items, String usual, boolean stays) {
        return new Menu(title, items, usual, stays ? Kind.STAYING : Kind.PASSING);
    }

    /** A choice about something beside the interview. */
    static Menu aside(String title, List<Item> items, String usual) {
        return new Menu(title, items, usual, Kind.ASIDE);
    }

    /** A choice to begin with. */
    public static Menu opening(String title, List<Item> items, String usual) {
        return new Menu(title, items, usual, Kind.OPENING);
    }

    /** A choice of what to do with a result. */
    static Menu closing(String title, List<Item> items, String usual) {
        return new Menu(title, items, usual, Kind.CLOSING);
    }

    boolean opens() {
        return kind == Kind.OPENING;
    }

    boolean stays() {
        return kind == Kind.STAYING;
    }

    boolean isAside() {
        return kind == Kind.ASIDE;
    }

    boolean closes() {
        return kind == Kind.CLOSING;
    }

    /** One thing to choose, by the word that a plain session accepts for it. */
    public record Item(String word, String text) {}
}
