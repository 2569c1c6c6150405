package org.hirefirst.reader;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.hirefirst.core.pack.Pack;

/**
 * Reads answers: a flat map from question id to a choice's id, a number, {@code unknown} or {@code not-applicable}, and
 * {@code subject}. Ids of any of the packs are known; packs that are used together agree on the questions they share.
 */
public final class AnswersReader {
    private AnswersReader() {}

    /** Reads a file of YAML or JSON. */
    public static Reading<AnswerSheet> readFile(Path file, List<Pack> packs) {
        throw new UnsupportedOperationException(file + " " + packs);
    }

    /** Reads YAML or JSON in UTF-8; the stream is not closed, and a very long one is refused. */
    public static Reading<AnswerSheet> read(InputStream in, String name, List<Pack> packs) {
        throw new UnsupportedOperationException(in + name + packs);
    }

    /** Reads YAML or JSON. */
    public static Reading<AnswerSheet> read(String text, String name, List<Pack> packs) {
        throw new UnsupportedOperationException(text + name + packs);
    }

    /** Reads options of the form {@code id=value}; a question answered twice is a problem. */
    public static Reading<AnswerSheet> readOptions(List<String> options, List<Pack> packs) {
        throw new UnsupportedOperationException(options + " " + packs);
    }
}
