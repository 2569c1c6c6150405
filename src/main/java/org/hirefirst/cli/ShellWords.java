package org.hirefirst.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;

/** Command lines that can be pasted into a shell. */
final class ShellWords {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");
    private static final String NEXT_LINE = " \\\n    ";

    private ShellWords() {}

    /** The word, quoted where the shell would read it otherwise. */
    static String quote(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return word.codePoints().anyMatch(SafeText::isUnsafe)
                ? "$'" + escaped(word) + "'"
                : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Bytes that must not reach a terminal, as bash, zsh and ksh take them. */
    private static String escaped(String word) {
        StringBuilder text = new StringBuilder();
        word.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (c == '\'' || c == '\\') {
                text.append('\\').append(character);
            } else if (SafeText.isUnsafe(c)) {
                for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
                    text.append('\\').append(String.format(Locale.ROOT, "%03o", each & 0xFF));
                }
            } else {
                text.append(character);
            }
        });
        return text.toString();
    }

    /** The command on lines of no more than the width where that is possible; an option and its value stay together. */
    static String command(List<List<String>> parts, int width) {
        StringBuilder text = new StringBuilder();
        int used = 0;
        for (List<String> part : parts) {
            String words = String.join(" ", quoted(part));
            int wide = DisplayWidth.of(words);
            if (used > 0 && used + 1 + wide + 2 > width) {
                text.append(NEXT_LINE);
                used = NEXT_LINE.length() - 3;
            } else if (used > 0) {
                text.append(' ');
                used++;
            }
            text.append(words);
            used += wide;
        }
        return text.toString();
    }

    private static List<String> quoted(List<String> words) {
        List<String> quoted = new ArrayList<>();
        words.forEach(word -> quoted.add(quote(word)));
        return quoted;
    }
}
