package org.hirefirst.report;

import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hirefirst.core.pack.Decimals;
import org.hirefirst.core.text.SafeText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
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
    private static final JsonFactory LINES = JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator out;
    private final @Nullable Encoded encoded;

    private Json(JsonGenerator out, @Nullable Encoded encoded) {
        this.out = out;
        this.encoded = encoded;
    }

    /** The object on one line, without a line break at its end. */
    static String compact(Consumer<Json> members) {
        return write(ObjectWriteContext.empty(), members);
    }

    /** The object indented by two spaces, with a line break at its end. */
    static String pretty(Consumer<Json> members) {
        return write(new Indented(), members) + "\n";
    }

    /** Writes objects in UTF-8, each on a line of its own; what stands in many of them is encoded once. */
    static Json lines(OutputStream to) {
        return new Json(LINES.createGenerator(ObjectWriteContext.empty(), to), new Encoded());
    }

    /** Writes a line with an object of these members. */
    void line(Consumer<Json> members) {
        members(members);
        out.writeRaw('\n');
        out.flush();
    }

    private static String write(ObjectWriteContext context, Consumer<Json> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
            Json json = new Json(out, null);
            json.members(members);
        }
        return text.toString();
    }

    Json field(String name, @Nullable String value) {
        name(name);
        value(value);
        return this;
    }

    Json field(String name, int value) {
        name(name).writeNumber(value);
        return this;
    }

    Json field(String name, long value) {
        name(name).writeNumber(value);
        return this;
    }

    Json field(String name, boolean value) {
        name(name).writeBoolean(value);
        return this;
    }

    Json field(String name, @Nullable BigDecimal value) {
        name(name);
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
        name(name).writeStartArray();
        for (T element : elements) {
            value.write(this, element);
        }
        out.writeEndArray();
        return this;
    }

    /** An array field of objects with these members. */
    <T> Json objects(String name, Iterable<T> elements, Element<T> members) {
        return array(name, elements, (json, element) -> json.members(m -> members.write(m, element)));
    }

    /** The same where the members depend on nothing but a piece of the pack and something that is given. */
    <T> Json objects(
            String name, List<T> elements, Function<T, Object> piece, Function<T, Object> given, Element<T> members) {
        name(name).writeStartArray();
        for (T element : elements) {
            members(piece.apply(element), given.apply(element), element, members);
        }
        out.writeEndArray();
        return this;
    }

    /** A field with an object whose members depend on nothing but a piece of the pack and something that is given. */
    <T> Json object(String name, Object piece, Object given, T element, Element<T> members) {
        name(name);
        members(piece, given, element, members);
        return this;
    }

    /** A field with an object of these members. */
    Json object(String name, Consumer<Json> members) {
        name(name);
        return members(members);
    }

    Json nothing(String name) {
        name(name).writeNull();
        return this;
    }

    /** A field whose name and value come from outside, and are likely to stand here once. */
    Json outside(String name, @Nullable String value) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            encode(value);
        }
        return this;
    }

    void value(@Nullable String value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        SerializableString word = encoded == null ? null : encoded.word(value);
        if (word == null) {
            encode(value);
        } else {
            out.writeString(word);
        }
    }

    private void encode(String value) {
        if (needsEscapes(value)) {
            out.writeRawValue(escaped(value));
        } else {
            out.writeString(value);
        }
    }

    private JsonGenerator name(String name) {
        SerializableString word = encoded == null ? null : encoded.word(name);
        return word == null ? out.writeName(name) : out.writeName(word);
    }

    /** Whether some of the text cannot be seen; such text is never written as it stands. */
    static boolean needsEscapes(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= 0x7F) {
                return text.codePoints().anyMatch(SafeText::isUnsafe);
            }
        }
        return false;
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

    private <T> void members(Object piece, Object given, T element, Element<T> members) {
        SerializableString known = encoded == null ? null : encoded.object(piece, given);
        if (known != null) {
            out.writeRawValue(known);
        } else {
            members(m -> members.write(m, element));
            if (encoded != null && encoded.hasRoom(piece)) {
                encoded.keep(piece, given, compact(m -> members.write(m, element)));
            }
        }
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
