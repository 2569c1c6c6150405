package org.hirefirst.reader;

import java.util.List;
import org.hirefirst.reader.Problem.Severity;

/** Finds characters that may not stand in a file: controls anywhere, tabs in the indentation. */
final class Characters {
    private Characters() {}

    /** The text with forbidden characters replaced, so that the rest can still be read, after reporting each. */
    static String checked(TextFile file, Problems problems) {
        if (file.text().codePoints().noneMatch(Forbidden::is)) {
            return file.text();
        }
        for (int line = 1; line <= file.lines().size(); line++) {
            report(file, line, problems);
        }
        StringBuilder text = new StringBuilder();
        file.text().codePoints().forEach(c -> text.appendCodePoint(Forbidden.is(c) ? '?' : c));
        return text.toString();
    }

    private static void report(TextFile file, int line, Problems problems) {
        int[] all = file.line(line).codePoints().toArray();
        for (int i = 0; i < all.length; i++) {
            if (Forbidden.is(all[i])) {
                problems.add(file.problem(
                        line, i + 1, "forbidden-character", message(all[i]), "take it out", Severity.ERROR));
            }
        }
    }

    static String message(int codePoint) {
        return "the character " + Forbidden.name(codePoint) + " cannot be seen and is not allowed";
    }

    /** Whether a line is indented by tabs; each such line is reported. */
    static boolean hasTabs(TextFile file, Problems problems) {
        List<String> lines = file.lines();
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            int tab = lines.get(i).indexOf('\t');
            if (tab >= 0 && lines.get(i).substring(0, tab).isBlank()) {
                problems.add(
                        file.problem(i + 1, tab + 1, "tab", "a tab in the indentation", "use spaces", Severity.ERROR));
                found = true;
            }
        }
        return found;
    }
}
