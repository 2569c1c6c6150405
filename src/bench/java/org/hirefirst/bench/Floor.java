package org.hirefirst.bench;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What Jackson's streams take at the least: to parse every token, and to write every token that was parsed. */
final class Floor {
    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private Floor() {}

    static void parse(byte[] lines) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(lines))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    parser.getStringLength();
                }
            }
        }
    }

    static void pass(byte[] lines, OutputStream to) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(lines));
                JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), to)) {
            while (parser.nextToken() != null) {
                out.copyCurrentEvent(parser);
            }
        }
    }
}
