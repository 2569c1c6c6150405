package org.hirefirst.batch;

import java.util.List;
import java.util.Map;
import org.hirefirst.batch.Flaw.Unfit;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** How answers are written: the same for a cell or a line here as for files and options elsewhere. */
public interface Forms {

    /** What became of reading one text. */
    sealed interface Typed<T> {}

    /** It is this value. */
    record Fits<T>(T value) implements Typed<T> {}

    /** It is none. */
    record Not<T>(Unfit why) implements Typed<T> {}

    /** Reads one answer: a choice's id, a plain number, or one of the words that stand for none. */
    Typed<Answer> answer(Question question, String text);

    /** Reads a subject. */
    Typed<String> subject(String text);

    /** Reads the object of answers that a line of JSON Lines holds. */
    Sheet line(String text);

    /** What one line holds; of flaws only those with a {@link Flaw.Spot}. */
    record Sheet(@Nullable String subject, Map<String, Answer> answers, Map<String, String> kept, List<Flaw> flaws) {}
}
