package org.hirefirst.reader;

import java.util.List;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.reader.ConditionReader.Scope;
import org.jspecify.annotations.Nullable;

/** What the readers of a pack's parts have in common: names, conditions, claims. */
record Parts(Names names, ConditionReader conditions, Citations citations) {

    /** The condition, or null where {@code otherwise: true} stands in its place; one of them has to be there. */
    @Nullable
    Condition whenOrOtherwise(Fields fields, Scope scope) {
        if (fields.exactlyOne(List.of("otherwise", "when")) == null) {
            return ConditionReader.BROKEN;
        }
        Value otherwise = fields.get("otherwise");
        if (otherwise == null) {
            return conditions.read(fields.get("when"), scope);
        }
        if (!otherwise.flag() && otherwise.raw().equals("false")) {
            otherwise.error("not-a-flag", "`otherwise` can only be true", "give a condition with `when` instead");
        }
        return null;
    }
}
