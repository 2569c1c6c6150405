package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.AnswerText.Fits;
import org.hirefirst.reader.AnswerText.Unfit;
import org.hirefirst.reader.Value.Entry;

/** Reads answers from a YAML map. */
final class YamlAnswers {
    private final Askable askable;

    YamlAnswers(List<Pack> packs) {
        this(new Askable(packs));
    }

    YamlAnswers(Askable askable) {
        this.askable = askable;
    }

    /** The answers; what does not fit is reported and left out. */
    AnswerSheet read(Value map) {
        if (!map.isMap()) {
            map.expected("a map from questions to answers");
            return AnswerSheet.EMPTY;
        }
        String subject = null;
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Entry entry : map.keys().isEmpty() ? List.<Entry>of() : map.entries()) {
            if (entry.name().equals(AnswerSheet.SUBJECT)) {
                subject = entry.value().text();
            } else {
                read(entry, answers);
            }
        }
        return new AnswerSheet(subject, answers);
    }

    private void read(Entry entry, Map<String, Answer> into) {
        Asked asked = askable.find(entry.name());
        Value value = entry.value();
        if (asked == null) {
            report(entry.key(), askable.unknown(entry.name()));
        } else if (value.isMap() || value.isList()) {
            value.expected("an answer");
        } else {
            AnswerText answer = asked.read(value.raw().strip());
            if (answer instanceof Fits fits) {
                into.put(asked.question().id(), fits.answer());
            } else if (answer instanceof Unfit unfit) {
                report(value, unfit);
            }
        }
    }

    private static void report(Value value, Unfit unfit) {
        value.error(unfit.code(), unfit.message(), unfit.hint());
    }
}
