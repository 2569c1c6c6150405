package org.hirefirst.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.hirefirst.core.pack.Decimals;
import org.hirefirst.core.text.SafeText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON whose bytes depend on nothing but the values: order as written, numbers plain, and characters that cannot
 * be seen as {@code \\uXXXX}, so that a terminal shows it safely and the value stays exact.
 */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** The object on one line, without a line break at its end. */
    static String compact(Consumer<Json> members) {
        return write(ObjectWriteContext.empty(), members);
    }

    /** The object indented by two spaces, with a line break at its end. */
    static String pretty(Consumer<Json> members) {
        return write(new Indented(), members) + "\n";
    }

    private static String write(ObjectWriteContext context, Consumer<Json> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
            Json json = new Json(out);
            json.members(members);
        }
        return text.toString();
    }

    Json field(String name, @Nullable String value) {
        out.writeName(name);
        value(value);
        return this;
    }

    Json field(String name, int value) {
        out.writeName(name).writeNumber(value);
        return this;
    }

    Json field(String name, long value) {
        out.writeName(name).writeNumber(value);
        return this;
    }

    Json field(String name, boolean value) {
        out.writeName(name).writeBoolean(value);
        return this;
    }

    Json field(String name, @Nullable BigDecimal value) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            value(value);
        }
        return this;
    }

    Json strings(String name, List<String> values) {
        return array(name, values, Json::value);
    }

    /** An array field with one value for each element, written by {@code value}. */
    <T> Json array(String name, Iterable<T> elements, Element<T> value) {
        out.writeName(name).writeStartArray();
        elements.forEach(element -> value.write(this, element));
        out.writeEndArray();
        return this;
    }

    /** An array field of objects with these members. */
    <T> Json objects(String name, Iterable<T> elements, Element<T> members) {
        return array(name, elements, (json, element) -> json.members(m -> members.write(m, element)));
    }

    /** A field with an object of these members. */
    Json object(String name, Consumer<Json> members) {
        out.writeName(name);
        return members(members);
    }

    Json nothing(String name) {
        out.writeName(name).writeNull();
        return this;
    }

    void value(@Nullable String value) {
        if (value == null) {
            out.writeNull();
        } else if (value.codePoints().anyMatch(SafeText::isUnsafe)) {
            out.writeRawValue(escaped(value));
        } else {
            out.writeString(value);
        }
    }

    void value(BigDecimal number) {
        out.writeRawValue(Decimals.plain(number));
    }

    private Json members(Consumer<Json> members) {
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
        return this;
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (SafeText.isUnsafe(c)) {
                for (char unit : Character.toChars(c)) {
                    text.append("\\u").append(String.format("%04X", (int) unit));
                }
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.append('"').toString();
    }

    /** Writes one element. */
    @FunctionalInterface
    interface Element<T> {
        void write(Json json, T element);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT);
        }
    }
}
