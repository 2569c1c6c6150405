package org.hirefirst.session;

/** What was found in the place of a saved interview. */
public sealed interface SaveReading {

    /** One that can be gone on with. */
    record Good(Save save) implements SaveReading {}

    /** Nothing. */
    record None() implements SaveReading {}

    /** Something that cannot be read; why, in a clause. */
    record Damaged(String why) implements SaveReading {}

    /** One that a later version of the program has written. */
    record Newer() implements SaveReading {}
}
