package org.hirefirst.reader;

import java.util.List;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.reader.ConditionReader.Scope;
import org.hirefirst.reader.Value.Entry;

/** Reads cautions: condition → a warning that goes with the recommendation. */
final class CautionReader {
    private final Parts parts;

    CautionReader(Parts parts) {
        this.parts = parts;
    }

    List<Caution> read(Fields pack) {
        return pack.entries("cautions").stream().map(this::caution).toList();
    }

    private Caution caution(Entry entry) {
        String id = Ids.read(entry.key());
        Fields fields = entry.value().fields(List.of("when", "ask", "contradiction", "says", "cite"));
        boolean contradiction = fields.has("contradiction");
        return new Caution(
                id,
                parts.conditions().read(fields.need("when"), Scope.CAUTION),
                fields.flag("ask"),
                contradiction(fields),
                fields.text("says"),
                contradiction
                        ? parts.citations().optional(fields)
                        : parts.citations().wanted(fields));
    }

    private List<String> contradiction(Fields fields) {
        Value value = fields.get("contradiction");
        if (value == null) {
            return List.of();
        }
        List<String> questions =
                value.namesOf("question", parts.names().questions().keySet());
        if (value.elements().size() != 2 && !value.elements().isEmpty()) {
            value.error("not-two", "a contradiction is between two questions", null);
        }
        return questions;
    }
}
