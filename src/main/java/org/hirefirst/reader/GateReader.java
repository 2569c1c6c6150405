package org.hirefirst.reader;

import java.util.List;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.reader.ConditionReader.Scope;
import org.hirefirst.reader.Value.Entry;

/** Reads gates: condition → candidates that are shut out. */
final class GateReader {
    private final Parts parts;

    GateReader(Parts parts) {
        this.parts = parts;
    }

    List<Gate> read(Fields pack) {
        return pack.entries("gates").stream().map(this::gate).toList();
    }

    private Gate gate(Entry entry) {
        String id = Ids.read(entry.key());
        Fields fields = entry.value().fields(List.of("when", "excludes", "says", "cite"));
        Value excludes = fields.need("excludes");
        return new Gate(
                id,
                parts.conditions().read(fields.need("when"), Scope.ANSWERS),
                excludes == null
                        ? List.of()
                        : excludes.namesOf("candidate", parts.names().candidates()),
                fields.text("says"),
                parts.citations().wanted(fields));
    }
}
