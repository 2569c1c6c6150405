package org.hirefirst.core.pack;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be answered to a question. */
public sealed interface Domain {

    /** One of these choices; where {@code ordered}, they stand least first. */
    record Choices(List<Choice> choices, boolean ordered) implements Domain {
        public Choices {
            choices = List.copyOf(choices);
        }

        /** The place of the choice in file order, or -1 where there is no such choice. */
        public int indexOf(String id) {
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** One choice of a question. */
    record Choice(String id, String text) {}

    /** A number within the limits (both included where given), without fraction where {@code whole}. */
    record Numeric(
            @Nullable String unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            boolean whole) implements Domain {

        /** The limit that a number breaks. */
        public enum Limit {
            TOO_LOW,
            TOO_HIGH,
            NOT_WHOLE
        }

        /** The first limit that the number breaks, or null where it is allowed. */
        public @Nullable Limit broken(BigDecimal number) {
            if (min != null && number.compareTo(min) < 0) {
                return Limit.TOO_LOW;
            }
            if (max != null && number.compareTo(max) > 0) {
                return Limit.TOO_HIGH;
            }
            return whole && number.stripTrailingZeros().scale() > 0 ? Limit.NOT_WHOLE : null;
        }
    }
}
