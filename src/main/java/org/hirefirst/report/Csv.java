package org.hirefirst.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hirefirst.core.text.SafeText;

/** Rows of comma-separated values; a value with a comma or a quote in it stands in quotes. */
final class Csv {
    private Csv() {}

    /** One row with a line break at its end. */
    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(String text) {
        String safe = SafeText.line(text);
        return safe.contains(",") || safe.contains("\"") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
