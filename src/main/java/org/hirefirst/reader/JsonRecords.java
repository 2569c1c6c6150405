package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.AnswerText.Unfit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads records of JSON Lines, each the answers of one as a file of JSON holds them, save that null says that there is
 * no answer. Prepared once for any number of lines.
 */
public final class JsonRecords {
    private final Askable askable;
    private final Kept kept;

    /**
     * Prepares for answers to questions of these packs.
     *
     * @param kept which values to carry along
     */
    public JsonRecords(List<Pack> packs, Kept kept) {
        this.askable = new Askable(packs);
        this.kept = kept;
    }

    /** Which values to carry along as they stand. */
    @FunctionalInterface
    public interface Kept {
        /** Whether that of the key; {@code isAnswer}: it is an answer or the subject besides. */
        boolean keeps(String key, boolean isAnswer);
    }

    /**
     * What one line holds.
     *
     * @param kept the values of keys that are carried along, as text
     * @param flaws all that is wrong; empty where the answers can be used
     */
    public record JsonRecord(AnswerSheet sheet, Map<String, String> kept, List<Flaw> flaws) {
        public JsonRecord {
            kept = Ordered.copy(kept);
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * Something wrong in a line.
     *
     * @param path where, as a JSON pointer; null where the text is no JSON
     * @param character from 1, counted in code points
     * @param value what stands there, where it is one value
     */
    public record Flaw(
            @Nullable String path,
            int character,
            Unfit what,
            @Nullable String value) {}

    /** Reads one line. */
    public JsonRecord read(String line) {
        Ear ear = new Ear(line, kept);
        AnswerSheet sheet = JsonAnswers.read(line, askable, ear);
        return new JsonRecord(sheet, ear.values, ear.flaws);
    }

    private static final class Ear implements JsonListener {
        private final String line;
        private final Kept kept;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<Flaw> flaws = new ArrayList<>();

        Ear(String line, Kept kept) {
            this.line = line;
            this.kept = kept;
        }

        @Override
        public void report(
                @Nullable String path, @Nullable TokenStreamLocation place, Unfit unfit, @Nullable String value) {
            flaws.add(new Flaw(path, place == null ? 1 : JsonListener.column(place, line), unfit, value));
        }

        @Override
        public String words(TokenStreamLocation place) {
            return "character " + JsonListener.column(place, line);
        }

        @Override
        public boolean keeps(String key, boolean isAnswer) {
            return kept.keeps(key, isAnswer);
        }

        @Override
        public void keep(String key, String value) {
            values.put(key, value);
        }

        @Override
        public boolean takesNull() {
            return true;
        }
    }
}
