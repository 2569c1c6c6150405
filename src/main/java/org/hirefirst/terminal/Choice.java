package org.hirefirst.terminal;

/** How the choice that opens a session ended. */
public sealed interface Choice {

    /** The item of this word was chosen. */
    record Made(String word) implements Choice {}

    /** The person stopped. */
    record Interrupted() implements Choice {}

    /** The input ended, and nothing was chosen. */
    record EndOfInput() implements Choice {}

    /** What the person did about a menu that opens. */
    static Choice of(Reply reply) {
        if (reply instanceof Reply.Picked picked) {
            return new Made(picked.word());
        }
        return reply instanceof Reply.EndOfInput ? new EndOfInput() : new Interrupted();
    }
}
