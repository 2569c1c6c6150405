package org.hirefirst.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.pack.Answer;

/** Rows of answers as JSON Lines, and as texts by question. */
final class Rows {
    static final String SUBJECT = "Acme";

    private Rows() {}

    /** Writes so many rows to a new file of the folder. */
    static Path file(Setup setup, Mix mix, Assessor assessor, int count) throws IOException {
        Path file = Files.createTempFile(setup.folder(), "rows", ".jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(mix, assessor, count, out);
        }
        return file;
    }

    static void write(Mix mix, Assessor assessor, int count, OutputStream to) throws IOException {
        for (Iterator<Map<String, Answer>> rows = mix.stream(assessor, count).iterator(); rows.hasNext(); ) {
            to.write((line(rows.next()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String line(Map<String, Answer> row) {
        StringBuilder line = new StringBuilder("{\"subject\":\"" + SUBJECT + "\"");
        row.forEach((question, answer) -> {
            String quote = answer instanceof Answer.Amount ? "" : "\"";
            line.append(",\"").append(question).append("\":");
            line.append(quote).append(answer.text()).append(quote);
        });
        return line.append('}').toString();
    }

    static Map<String, String> texts(Map<String, Answer> row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.forEach((question, answer) -> texts.put(question, answer.text()));
        return texts;
    }
}
