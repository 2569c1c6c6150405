package org.hirefirst.reader;

import java.util.Collection;
import org.hirefirst.core.text.Nearest;
import org.hirefirst.core.text.Wrapping;
import org.jspecify.annotations.Nullable;

/** How messages show what stands in a file. */
final class Quote {
    private static final int LONGEST = 40;
    private static final String CUT = "...";
    private static final int MOST_LISTED = 12;

    private Quote() {}

    /** The text between backticks, cut where it is long. */
    static String of(String text) {
        return "`" + shortened(text) + "`";
    }

    /** The text, cut where it is long. */
    static String shortened(String text) {
        return Wrapping.cut(text, LONGEST + CUT.length(), CUT);
    }

    /** The names with commas between them, the first of many. */
    static String list(Collection<String> names) {
        String listed = String.join(", ", names.stream().limit(MOST_LISTED).toList());
        return names.size() > MOST_LISTED ? listed + ", ..." : listed;
    }

    /** What may be meant by an unknown name, or null; nobody means anything by a whole paragraph. */
    static @Nullable String nearest(String name, Collection<String> known) {
        return name.length() > 2 * LONGEST ? null : Nearest.to(name, known);
    }

    /** What may be meant by an unknown name, else what there is, if anything. */
    static @Nullable String suggestion(String name, Collection<String> known) {
        String nearest = nearest(name, known);
        if (nearest != null) {
            return Nearest.question(of(nearest));
        }
        return known.isEmpty() ? null : "there are: " + list(known);
    }
}
