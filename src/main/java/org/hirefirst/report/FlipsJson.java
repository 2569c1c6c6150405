package org.hirefirst.report;

import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.assess.Flips.Choice;
import org.hirefirst.core.assess.Flips.Flip;
import org.hirefirst.core.assess.Flips.Region;
import org.hirefirst.core.assess.Flips.Value;
import org.hirefirst.core.pack.Range;

/** Flips as JSON; a region of numbers has a key for each bound, and none where any number will do. */
final class FlipsJson {
    private FlipsJson() {}

    static void write(Json json, Flips flips) {
        json.field("status", flips.status().word()).objects("changes", flips.changes(), FlipsJson::flip);
    }

    private static void flip(Json json, Flip flip) {
        json.field("to", flip.to())
                .object(
                        "change",
                        changes -> flip.change()
                                .forEach((question, change) -> changes.object(question, c -> {
                                    AnswersJson.answer(c, "from", change.from());
                                    value(c, "to", change.to());
                                })))
                .object("with", with -> flip.with().forEach((question, value) -> value(with, question, value)));
    }

    private static void value(Json json, String name, Value value) {
        if (value instanceof Choice choice) {
            AnswersJson.answer(json, name, choice.answer());
        } else if (value instanceof Region region) {
            json.object(name, bounds -> range(bounds, region.range()));
        }
    }

    /** The bounds of a range in the words of the rule language. */
    static void range(Json json, Range range) {
        if (range.lower() != null) {
            json.field(
                    range.lower().included() ? "at-least" : "above",
                    range.lower().value());
        }
        if (range.upper() != null) {
            json.field(
                    range.upper().included() ? "at-most" : "below",
                    range.upper().value());
        }
    }
}
