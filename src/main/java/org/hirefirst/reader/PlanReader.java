package org.hirefirst.reader;

import java.util.List;
import org.hirefirst.core.pack.Outcome.Kind;
import org.hirefirst.core.pack.Outcome.PlanStep;
import org.jspecify.annotations.Nullable;

/** Reads the plan of an outcome; one that names somebody to begin with should have one. */
final class PlanReader {
    private final Citations citations;

    PlanReader(Citations citations) {
        this.citations = citations;
    }

    List<PlanStep> read(Fields outcome, @Nullable Kind kind) {
        boolean wanted = kind == Kind.HIRE || kind == Kind.SEQUENCE || kind == Kind.TOGETHER;
        if (wanted && outcome.isMissing("plan")) {
            outcome.owner().warning("missing-plan", "the key `plan` is missing", null);
        }
        return outcome.items("plan").stream().map(this::step).toList();
    }

    private PlanStep step(Value value) {
        Fields fields = value.fields(List.of("weeks", "who", "do", "done", "cite"));
        return new PlanStep(
                fields.textOrNull("weeks"),
                fields.textOrNull("who"),
                fields.text("do"),
                fields.textOrNull("done"),
                citations.wanted(fields));
    }
}
