package org.hirefirst.terminal;

/** Something on the terminal that keys act upon: a value, and a new one for each key. */
interface Widget {

    /** How it looks on so many columns and lines. */
    Page page(int width, int height);

    /** What a key does. */
    Press press(Key key);

    /** The same with a sentence for the person below it, until the next key. */
    Widget saying(String sentence);

    /** What a key did. */
    sealed interface Press {}

    /** Something stays on the terminal, the same or other. */
    record Stay(Widget widget) implements Press {}

    /** It is done. */
    record Done(Reply reply) implements Press {}
}
