package org.hirefirst.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hirefirst.reader.Problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, and its lines for messages.
 *
 * @param name the file as the user knows it
 * @param text without a byte order mark
 * @param bundled whether it came with the product
 */
record TextFile(String name, String text, List<String> lines, boolean bundled) {
    /** No file may be longer. */
    static final int MOST_BYTES = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static TextFile of(String name, String text) {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new TextFile(name, bare, List.of(bare.split("\r\n|\n|\r", -1)), false);
    }

    /** The same text as that of a file which came with the product, or not. */
    TextFile from(RulesSource source) {
        return new TextFile(name, text, lines, source.isBundled());
    }

    /** The file with these bytes, or null where they are too many or not UTF-8. */
    static @Nullable TextFile decode(String name, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(Problem.of(name, "too-long", "the file is longer than 1 MiB", null));
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String decoded = out.flip().toString();
        if (result.isError()) {
            TextFile all = of(name, new String(bytes, StandardCharsets.UTF_8));
            TextFile good = of(name, decoded);
            int line = good.lines.size();
            int column = codePoints(good.line(line)) + 1;
            String hint = "save the file as UTF-8; the first other byte is number " + (in.position() + 1);
            problems.add(all.problem(line, column, "not-utf-8", "the file is not UTF-8", hint, Severity.ERROR));
            return null;
        }
        return of(name, decoded);
    }

    /** A problem of this file; line and column from 1, counted in code points. */
    Problem problem(int line, int column, String code, String message, @Nullable String hint, Severity severity) {
        return new Problem(name, line, column, code, message, hint, line(line), severity);
    }

    /** A line, from 1; empty beyond the end. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
