package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.AnswerText.Fits;
import org.hirefirst.reader.AnswerText.Unfit;
import org.jspecify.annotations.Nullable;

/** Reads answers that come as texts by question, as the rows of other programs do; safe for use by several threads. */
public final class AnswerTexts {
    private final Askable askable;

    /** Prepares to read answers to the pack's questions. */
    public AnswerTexts(Pack pack) {
        askable = new Askable(List.of(pack));
    }

    /**
     * Reads question id → answer as files write it; a question whose text is missing or empty is unasked. All problems
     * are found, each named by its question.
     */
    public Reading<Map<String, Answer>> read(Map<String, @Nullable String> texts) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Problems problems = new Problems();
        texts.forEach((id, text) -> {
            Asked asked = askable.find(id);
            if (asked == null) {
                report(id, askable.unknown(id), problems);
            } else if (text != null && !text.isEmpty()) {
                AnswerText answer = asked.read(text);
                if (answer instanceof Fits fits) {
                    answers.put(asked.question().id(), fits.answer());
                } else if (answer instanceof Unfit unfit) {
                    report(id, unfit, problems);
                }
            }
        });
        return Reading.of(answers, problems.all());
    }

    private static void report(String id, Unfit unfit, Problems problems) {
        problems.add(Problem.of(id, unfit.code(), unfit.message(), unfit.hint()));
    }
}
