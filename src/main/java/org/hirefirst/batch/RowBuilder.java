package org.hirefirst.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.jspecify.annotations.Nullable;

/** A row while its cells are read. */
final class RowBuilder {
    final Map<String, Answer> answers = new LinkedHashMap<>();
    final List<Flaw> flaws = new ArrayList<>(0);

    @Nullable
    String subject;

    private Map<String, String> kept = Map.of();

    /** Carries a cell along. */
    void kept(String name, String text) {
        if (kept.isEmpty()) {
            kept = new LinkedHashMap<>();
        }
        kept.put(name, text);
    }

    Row build(long number, long line) {
        return new Row(number, line, subject, answers, kept, flaws);
    }
}
