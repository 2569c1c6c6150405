package org.hirefirst.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.hirefirst.batch.Lines.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an earlier run made of its records, as far as it refused them.
 *
 * @param refused the numbers of the records
 * @param strangeLine the first line that is no record of a run; 0 where there is none
 */
public record PreviousRun(BitSet refused, long strangeLine) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String RESULT = "hirefirst.result/1";
    private static final String ERROR = "hirefirst.error/1";

    /** Whether the record was refused. */
    public boolean refused(long number) {
        return number <= Integer.MAX_VALUE && refused.get((int) number);
    }

    /** Reads the JSON Lines that an earlier run wrote; the stream is not closed. */
    public static PreviousRun read(InputStream in) throws IOException {
        Lines lines = new Lines(new InputStreamReader(in, StandardCharsets.UTF_8), false);
        BitSet refused = new BitSet();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            int record = line.text().isBlank() ? 0 : refusedRecord(line.text());
            if (record < 0) {
                return new PreviousRun(refused, line.number());
            }
            refused.set(record);
        }
        refused.clear(0);
        return new PreviousRun(refused, 0);
    }

    /** The number of the record if the line says that it was refused, 0 if it holds a result, else -1. */
    private static int refusedRecord(String line) {
        String schema = "";
        int record = -1;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME && (schema.isEmpty() || record < 0)) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("schema") && value == JsonToken.VALUE_STRING) {
                    schema = parser.getString();
                } else if (name.equals("record") && value == JsonToken.VALUE_NUMBER_INT) {
                    record = parser.getIntValue();
                }
                parser.skipChildren();
                if (schema.equals(RESULT)) {
                    return 0;
                }
            }
        } catch (JacksonException e) {
            return -1;
        }
        return schema.equals(ERROR) ? record : -1;
    }
}
