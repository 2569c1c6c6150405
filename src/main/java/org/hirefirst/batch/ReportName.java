package org.hirefirst.batch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of reports: {@code 00042-acme}. */
public final class ReportName {
    private static final int DIGITS = 5;
    private static final int LONGEST = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private ReportName() {}

    /** The number of the record and what of its subject every file system takes; never a path. */
    public static String of(long record, @Nullable String subject) {
        String number = Long.toString(record);
        String slug = slug(subject == null ? "" : subject);
        return "0".repeat(Math.max(0, DIGITS - number.length())) + number + (slug.isEmpty() ? "" : "-" + slug);
    }

    private static String slug(String subject) {
        String start = subject.substring(0, Math.min(subject.length(), 4 * LONGEST));
        String plain = MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
        return EDGES.matcher(slug.substring(0, Math.min(slug.length(), LONGEST)))
                .replaceAll("");
    }
}
