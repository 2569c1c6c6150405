package org.hirefirst.terminal;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.jspecify.annotations.Nullable;

/** What the answers of an interview give, for showing and writing it at the end; the caller knows reports and files. */
public interface Results {

    /** What is recommended, in few lines that may be coloured and are broken already, for so many columns. */
    String verdict(Map<String, Answer> answers, int columns);

    /** All there is to say about it, in the same way. */
    String report(Map<String, Answer> answers, int columns);

    /** What other answers change in what is recommended, in the same way. */
    String compared(Map<String, Answer> before, Map<String, Answer> after, int columns);

    /** The formats in which a result can be written. */
    List<Menu.Item> formats();

    /** A name for a file of this format, which nobody has to take. */
    String fileName(String format);

    /** Whether something is there that may be overwritten. */
    boolean exists(String file);

    /** Writes a result; gives in a sentence why nothing was written, or null. */
    @Nullable
    String write(Map<String, Answer> answers, String format, String file);

    /** The decisions to go on with, by their ids; empty where none may follow. */
    List<Menu.Item> others();
}
