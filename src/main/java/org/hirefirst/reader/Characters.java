package org.hirefirst.reader;

import java.util.List;
import java.util.stream.IntStream;
import org.hirefirst.reader.Problem.Severity;

/** Finds characters that may not stand in a file: controls anywhere, tabs in the indentation. */
final class Characters {
    private static final int MOST_REPORTED = 20;
    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** The text with forbidden characters replaced, so that the rest can still be read, after reporting them. */
    static String checked(TextFile file, Problems problems) {
        if (file.text().codePoints().noneMatch(Forbidden::is)) {
            return file.text();
        }
        int reported = 0;
        for (int line = 1; line <= file.lines().size() && reported < MOST_REPORTED; line++) {
            reported += report(file, line, problems) ? 1 : 0;
        }
        StringBuilder text = new StringBuilder();
        file.text().codePoints().forEach(c -> text.appendCodePoint(Forbidden.is(c) ? REPLACEMENT : c));
        return text.toString();
    }

    /** Reports the first of a line. */
    private static boolean report(TextFile file, int line, Problems problems) {
        int[] all = file.line(line).codePoints().toArray();
        for (int i = 0; i < all.length; i++) {
            if (Forbidden.is(all[i])) {
                problems.add(file.problem(
                        line, i + 1, "forbidden-character", message(all[i]), "take it out", Severity.ERROR));
                return true;
            }
        }
        return false;
    }

    static String message(int codePoint) {
        return "the character " + Forbidden.name(codePoint) + " cannot be seen and is not allowed";
    }

    /** Whether lines are indented by tabs; the first is reported. */
    static boolean hasTabs(TextFile file, Problems problems) {
        List<Integer> found = IntStream.rangeClosed(1, file.lines().size())
                .filter(line -> tabInIndentation(file.line(line)) >= 0)
                .boxed()
                .toList();
        if (found.isEmpty()) {
            return false;
        }
        int line = found.get(0);
        int column = tabInIndentation(file.line(line)) + 1;
        String hint = "use spaces" + (found.size() == 1 ? "" : "; " + found.size() + " lines have tabs");
        problems.add(file.problem(line, column, "tab", "a tab in the indentation", hint, Severity.ERROR));
        return true;
    }

    private static int tabInIndentation(String line) {
        int tab = line.indexOf('\t');
        return tab >= 0 && line.substring(0, tab).isBlank() ? tab : -1;
    }
}
