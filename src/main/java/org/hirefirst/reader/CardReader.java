package org.hirefirst.reader;

import java.util.List;
import org.hirefirst.core.pack.Card;

/** Reads the card of a role. */
final class CardReader {
    /** The keys of a card. */
    static final List<String> KEYS =
            List.of("summary", "owns", "does-not-own", "deliverables", "kpis", "terms", "vetting");

    /** The keys of a shared role: its title, and those of its card. */
    static final List<String> ROLE_KEYS =
            List.of("title", "summary", "owns", "does-not-own", "deliverables", "kpis", "terms", "vetting");

    private final Citations citations;

    CardReader(Citations citations) {
        this.citations = citations;
    }

    Card read(Fields fields) {
        return new Card(
                fields.textOrNull("summary"),
                lines(fields, "owns", "text"),
                lines(fields, "does-not-own", "text"),
                lines(fields, "deliverables", "text"),
                lines(fields, "kpis", "name"),
                lines(fields, "terms", "text"),
                fields.items("vetting").stream().map(this::vetting).toList());
    }

    private List<Card.Line> lines(Fields card, String key, String words) {
        return card.items(key).stream().map(value -> line(value, words)).toList();
    }

    private Card.Line line(Value value, String words) {
        Fields fields = value.fields(List.of(words, "cite"));
        return new Card.Line(fields.text(words), citations.wanted(fields));
    }

    private Card.Vetting vetting(Value value) {
        Fields fields = value.fields(List.of("ask", "good", "bad", "cite"));
        return new Card.Vetting(
                fields.text("ask"), fields.textOrNull("good"), fields.textOrNull("bad"), citations.wanted(fields));
    }
}
