package org.hirefirst.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A small JSON document as plain values: maps in their order, lists, texts, numbers, booleans and null. */
final class JsonTree {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonTree() {}

    /** The document's one value; anything that is no JSON throws. */
    static @Nullable Object read(byte[] document) throws Unreadable {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new Unreadable("something follows its end");
            }
            return value;
        } catch (JacksonException e) {
            throw new Unreadable("it is not whole JSON");
        }
    }

    private static @Nullable Object value(JsonParser parser) throws Unreadable {
        if (parser.currentToken() == null) {
            throw new Unreadable("it is empty");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new Unreadable("it is not whole JSON");
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws Unreadable {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> list(JsonParser parser) throws Unreadable {
        List<@Nullable Object> elements = new ArrayList<>();
        while (!parser.nextToken().isStructEnd()) {
            elements.add(value(parser));
        }
        return elements;
    }

    /** Why a document cannot be read, in a clause. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String why) {
            super(why);
        }
    }
}
