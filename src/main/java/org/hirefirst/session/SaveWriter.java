package org.hirefirst.session;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import org.hirefirst.core.interview.Bookmark;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Decimals;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a saved interview as {@code hirefirst.session/1}, in UTF-8. */
final class SaveWriter {
    static final String SCHEMA = "hirefirst.session/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private SaveWriter() {}

    static byte[] bytes(Save save) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeStringProperty("schema", SCHEMA);
            identity(out, save.identity());
            out.writeStringProperty("begun", save.begun().toString());
            out.writeStringProperty("changed", save.changed().toString());
            out.writeStringProperty(
                    "finished", save.finished() == null ? null : save.finished().toString());
            out.writeName("packs");
            out.writeStartArray();
            save.packs().forEach(pack -> edition(out, pack));
            out.writeEndArray();
            strings(out, "questions", save.questions());
            order(out, "order", save.order());
            out.writeNumberProperty("answered", save.answered());
            bookmark(out, save.bookmark());
            out.writeEndObject();
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void identity(JsonGenerator out, Identity identity) {
        out.writeStringProperty("pack", identity.pack());
        out.writeBooleanProperty("bundled", identity.bundled());
        out.writeStringProperty("subject", identity.subject());
    }

    private static void edition(JsonGenerator out, Save.Edition pack) {
        out.writeStartObject();
        out.writeStringProperty("id", pack.id());
        out.writeStringProperty("version", pack.version());
        out.writeStringProperty("sha256", pack.sha256());
        out.writeEndObject();
    }

    private static void order(JsonGenerator out, String name, Order order) {
        out.writeName(name);
        out.writeStartObject();
        out.writeBooleanProperty("everything", order.everything());
        out.writeBooleanProperty("inFileOrder", order.inFileOrder());
        out.writeEndObject();
    }

    private static void bookmark(JsonGenerator out, Bookmark bookmark) {
        out.writeName("answers");
        out.writeStartObject();
        bookmark.answers().forEach((question, answer) -> {
            out.writeName(question);
            if (answer instanceof Answer.Amount amount) {
                number(out, amount.number());
            } else {
                out.writeString(answer.text());
            }
        });
        out.writeEndObject();
        out.writeName("trail");
        out.writeStartObject();
        out.writeName("asked");
        out.writeStartArray();
        bookmark.asked().forEach(step -> {
            out.writeStartObject();
            out.writeStringProperty("pack", step.pack());
            strings(out, "questions", step.questions());
            out.writeEndObject();
        });
        out.writeEndArray();
        out.writeNumberProperty("at", bookmark.at());
        out.writeBooleanProperty("editing", bookmark.editing());
        order(out, "order", bookmark.order());
        strings(out, "contradictions", bookmark.kept().stream().sorted().toList());
        out.writeStringProperty("referred", bookmark.referred());
        out.writeBooleanProperty("settled", bookmark.settled());
        out.writeBooleanProperty("enough", bookmark.enough());
        out.writeEndObject();
    }

    private static void number(JsonGenerator out, BigDecimal number) {
        out.writeRawValue(Decimals.plain(number));
    }

    private static void strings(JsonGenerator out, String name, Collection<String> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
    }
}
