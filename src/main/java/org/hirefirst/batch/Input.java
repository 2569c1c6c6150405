package org.hirefirst.batch;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hirefirst.batch.Columns.Column;
import org.hirefirst.batch.Flaw.Unfit;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Opens an input: a table with headings whose cells are parted by commas, semicolons or tabs, or JSON Lines.
 *
 * @param packs the packs whose questions are known; those used together agree on what they share
 * @param encoding how the bytes are to be read; null for UTF-8
 */
public record Input(
        List<Pack> packs, Forms forms, Keep keep, @Nullable Charset encoding) {
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final String SEPARATORS = ",;\t";
    private static final Pattern JSON_NAME = Pattern.compile(".*\\.(jsonl|ndjson|json)");
    private static final Pattern TABLE_NAME = Pattern.compile(".*\\.(csv|tsv|tab|txt)");
    private static final Pattern BEGINS_WITH_OBJECT = Pattern.compile("\\s*+\\{");
    private static final Pattern HAS_OBJECT = Pattern.compile("(?m)^[ \\t]*+\\{");
    private static final Pattern ARRAY = Pattern.compile("\\s*\\[\\s*(\\{.*)?", Pattern.DOTALL);
    private static final Pattern SAYS_SEPARATOR = Pattern.compile("(?i)sep=([,;\\t])(\r\n|\n|\r)");

    public Input {
        packs = List.copyOf(packs);
    }

    /** Reads as far as is needed to tell what it is; the stream is not closed. */
    public Opening open(InputStream stream, String name) throws IOException {
        PushbackInputStream in = new PushbackInputStream(stream, 2);
        if (encoding == null && isUtf16(in)) {
            return refused("not-utf-8", "this is UTF-16, not UTF-8", "add --encoding utf-16");
        }
        Peeked text = new Peeked(decoded(in));
        boolean isJson = isJson(text.start(), name.toLowerCase(Locale.ROOT));
        if (isJson && ARRAY.matcher(text.start()).matches()) {
            return refused("an-array", "this is one JSON array", "write one object a line, as jq -c '.[]' does");
        }
        return isJson
                ? new Opening.Opened(new JsonRows(new Lines(text, false), forms, encodingName()), false, List.of())
                : table(text);
    }

    private static boolean isUtf16(PushbackInputStream in) throws IOException {
        byte[] first = in.readNBytes(2);
        in.unread(first);
        return Arrays.equals(first, UTF_16_BE) || Arrays.equals(first, UTF_16_LE);
    }

    private Reader decoded(InputStream in) {
        return new InputStreamReader(
                in,
                charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(Unreadable.NOT_OF_ENCODING)));
    }

    private Charset charset() {
        return encoding == null ? StandardCharsets.UTF_8 : encoding;
    }

    private String encodingName() {
        return charset().name();
    }

    private boolean isJson(String start, String name) {
        return !TABLE_NAME.matcher(name).matches()
                && (JSON_NAME.matcher(name).matches()
                        || start.isBlank()
                        || BEGINS_WITH_OBJECT.matcher(start).lookingAt()
                        || ARRAY.matcher(start).matches()
                        || (HAS_OBJECT.matcher(start).find() && !hasHeadings(start)));
    }

    /** Whether the first line says something as headings: a line below it may begin as an object does. */
    private boolean hasHeadings(String start) {
        Vocabulary words = new Vocabulary(packs);
        return Columns.understood(headings(start, separator(start, words)), words) > 0;
    }

    private Opening table(Peeked text) throws IOException {
        String start = text.start();
        if (start.isBlank()) {
            return refused("empty", "nothing stands here", "the first line names the columns, by question ids");
        }
        Matcher said = SAYS_SEPARATOR.matcher(start);
        Vocabulary words = new Vocabulary(packs);
        boolean isSaid = said.lookingAt();
        char separator = isSaid ? said.group(1).charAt(0) : separator(start, words);
        if (isSaid) {
            text.blank(said.end(1));
        }
        List<String> headings = headings(text.start(), separator);
        if (headings.isEmpty() || headings.get(0).indexOf(SoundText.MARK) >= 0) {
            return refused("headings", "the first line cannot be read as the names of columns", bad(start));
        }
        Columns columns = new Columns(headings, words, keep);
        if (!columns.flaws().isEmpty()) {
            return new Opening.Refused(columns.flaws());
        }
        SoundText sound = new SoundText(new Lines(text, true), separator, headings.size(), encodingName());
        return new Opening.Opened(
                new TableRows(columns, forms, sound, separator),
                true,
                columns.all().stream()
                        .filter(Column::isKept)
                        .map(column -> column.place().heading())
                        .toList());
    }

    private String bad(String start) {
        return start.indexOf(Unreadable.NOT_OF_ENCODING) >= 0
                ? "it is not " + encodingName() + "; " + Unreadable.hint(encodingName())
                : "a quote is not closed";
    }

    /** The separator by which most headings say something; of equals, the one that parts most. */
    private char separator(String start, Vocabulary words) {
        char best = ',';
        long most = -1;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            List<String> headings = headings(start, separator);
            long worth = 1_000L * Columns.understood(headings, words) + headings.size();
            if (worth > most) {
                most = worth;
                best = separator;
            }
        }
        return best;
    }

    private List<String> headings(String start, char separator) {
        Lines lines = new Lines(new StringReader(start), true);
        Reader sound = new SoundText(lines, separator, Integer.MAX_VALUE, encodingName());
        Iterator<CsvRecord> records = TableRows.parser(sound, separator);
        return records.hasNext() ? records.next().getFields() : List.of();
    }

    private static Opening refused(String code, String message, String hint) {
        return new Opening.Refused(List.of(Flaw.at(Flaw.Whole.RECORD, new Unfit(code, message, hint), null)));
    }
}
