package org.hirefirst.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hirefirst.core.text.SafeText;

/**
 * Rows of comma-separated values. A value with a separator or a quote in it stands in quotes, and what a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
final class Csv {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,;\t\"]");

    private Csv() {}

    /** One row with a line break at its end. */
    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(String text) {
        String safe = SafeText.cell(text);
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
