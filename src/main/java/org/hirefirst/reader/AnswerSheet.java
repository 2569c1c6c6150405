package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * One set of answers as it was given.
 *
 * @param subject whom they are about, if it was said
 * @param answers question id → answer, in no order that matters
 */
public record AnswerSheet(@Nullable String subject, Map<String, Answer> answers) {

    /** The one key of answers that is no question. */
    public static final String SUBJECT = "subject";

    /** No answers at all. */
    public static final AnswerSheet EMPTY = new AnswerSheet(null, Map.of());

    public AnswerSheet {
        answers = Ordered.copy(answers);
    }

    /** These answers with those of {@code other} over them. */
    public AnswerSheet with(AnswerSheet other) {
        Map<String, Answer> both = new LinkedHashMap<>(answers);
        both.putAll(other.answers);
        return new AnswerSheet(other.subject == null ? subject : other.subject, both);
    }
}
