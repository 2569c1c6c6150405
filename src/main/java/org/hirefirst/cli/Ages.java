package org.hirefirst.cli;

import java.time.Duration;
import java.time.Instant;
import org.hirefirst.core.text.Words;

/** How long ago something was, in words. */
final class Ages {
    private Ages() {}

    static String of(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return Words.count((int) age.toMinutes(), "minute") + " ago";
        }
        return (age.toDays() < 2
                        ? Words.count((int) age.toHours(), "hour")
                        : Words.count((int) Math.min(age.toDays(), Integer.MAX_VALUE), "day"))
                + " ago";
    }
}
