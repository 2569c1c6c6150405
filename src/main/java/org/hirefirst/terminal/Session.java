package org.hirefirst.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import org.hirefirst.core.interview.Interview;
import org.jspecify.annotations.Nullable;

/** An open line to the person. Closing it leaves the terminal as it was. */
public interface Session extends AutoCloseable {

    /** Lets the person choose what to begin with. */
    Choice choose(Menu opening);

    /** Says something that wants no reply. */
    void say(String paragraph);

    /** Holds the interview to its end. */
    default Ended hold(Interview interview) {
        return hold(interview, Keeper.NONE);
    }

    /** Holds the interview to its end, and has it kept after each answer, before the next question is put. */
    Ended hold(Interview interview, Keeper keeper);

    /** The same, and shows what comes of it, and lets the person do something with that. */
    Ended hold(Interview interview, Keeper keeper, Results results);

    /** Asks nothing more, as the process is being ended from outside: something is to be said below what was asked. */
    default void leave() {}

    @Override
    void close();

    /**
     * Opens a session. Where widgets turn out impossible it says so in a sentence and is plain.
     *
     * @param manner one that {@link Manner#asks asks}
     * @param widgets where they are drawn, if they are
     * @param type what {@code TERM} says of the terminal
     * @param input read line by line by a plain session, else only asked whether anything waits there
     * @param talk where a plain session writes
     * @param columns how wide its lines may be, or null where that is not known
     */
    static Session open(
            Manner manner,
            Widgets widgets,
            String type,
            Look look,
            BufferedReader input,
            PrintWriter talk,
            @Nullable Integer columns) {
        Session drawn = manner == Manner.WIDGETS ? widgets.open(type, look, () -> ready(input)) : null;
        if (drawn != null) {
            return drawn;
        }
        if (manner == Manner.WIDGETS) {
            talk.print("This terminal cannot be drawn on, so the questions come as plain text.\n");
        }
        return new PlainSession(new PlainAsker(input, talk, columns));
    }

    private static boolean ready(BufferedReader input) {
        try {
            return input.ready();
        } catch (IOException e) {
            return false;
        }
    }
}
