package org.hirefirst.core.interview;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hirefirst.core.pack.Decimals;
import org.hirefirst.core.pack.Domain;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as people type them: {@code 2.5M}, {@code $2,500,000}, {@code 2 500 000}, {@code 1.2k}, {@code 40%}.
 *
 * <p>Point and comma are read as either thousands or decimals, as the digits around them allow. Where both readings are
 * allowed ({@code 2,500}) it does not guess. It depends on no locale.
 */
public final class NumberText {
    private static final int MOST_DIGITS = 30;

    private static final Map<String, BigDecimal> TIMES = Map.ofEntries(
            times("k", 3),
            times("thousand", 3),
            times("m", 6),
            times("mn", 6),
            times("mio", 6),
            times("mil", 6),
            times("million", 6),
            times("millions", 6),
            times("b", 9),
            times("bn", 9),
            times("mrd", 9),
            times("billion", 9),
            times("billions", 9));

    private static final Pattern PARTS =
            Pattern.compile("([-+\\u2212]?)\\s*([0-9.,'\\u2019_\\s\\u00A0\\u2009\\u202F]*[0-9])\\s*(\\p{Alpha}*)\\.?");

    private static final Pattern CLEAR_GROUPS = Pattern.compile("[0-9]{1,3}(?:([' _])[0-9]{3})(?:\\1[0-9]{3})*");

    private NumberText() {}

    /** What typed text means as a number of this domain. */
    public sealed interface Reading {}

    /** This number, and no other. */
    public record Sure(BigDecimal number) implements Reading {}

    /** One of these, and only the person knows which. */
    public record Either(BigDecimal one, BigDecimal other) implements Reading {}

    /** Not a number of the domain; {@code why} says so in a sentence. */
    public record Not(String why) implements Reading {}

    /** Reads the text. */
    public static Reading read(String text, Domain.Numeric domain) {
        List<BigDecimal> readings = List.copyOf(readings(text, domain.unit()));
        if (readings.isEmpty()) {
            return new Not("That is not one number. It can look like " + Units.examples(domain) + ".");
        }
        List<BigDecimal> allowed = readings.stream()
                .filter(number -> domain.broken(number) == null)
                .toList();
        return switch (allowed.size()) {
            case 0 -> new Not(String.valueOf(Fits.limit(domain, readings.get(0))));
            case 1 -> new Sure(allowed.get(0));
            default -> new Either(allowed.get(0), allowed.get(1));
        };
    }

    /** What the text may mean, limits aside; none, one or two numbers. */
    private static Set<BigDecimal> readings(String text, @Nullable String unit) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        Matcher parts = PARTS.matcher(Units.without(text, unit));
        if (!parts.matches()) {
            return readings;
        }
        String word = parts.group(3).toLowerCase(Locale.ROOT);
        BigDecimal times = word.isEmpty() ? BigDecimal.ONE : TIMES.get(word);
        String digits =
                parts.group(2).replaceAll("[\\s\\u00A0\\u2009\\u202F]", " ").replace('\u2019', '\'');
        if (times == null || digits.length() > MOST_DIGITS) {
            return readings;
        }
        BigDecimal sign = parts.group(1).isEmpty() || parts.group(1).equals("+") ? times : times.negate();
        for (String plain : plain(digits)) {
            readings.add(canonical(new BigDecimal(plain).multiply(sign)));
        }
        return readings;
    }

    /** The digits with a point for decimals only; two ways where a mark may be either. */
    private static List<String> plain(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return whole(digits);
        }
        char mark = digits.charAt(last);
        String before = digits.substring(0, last);
        String after = digits.substring(last + 1);
        boolean once = before.indexOf(mark) < 0;
        if (!once) {
            return grouped(digits, mark);
        }
        List<String> decimals = decimals(before, after, mark == '.' ? ',' : '.');
        boolean plainBefore = before.matches("[1-9][0-9]{0,2}");
        return plainBefore && after.matches("[0-9]{3}") ? List.of(before + after, before + "." + after) : decimals;
    }

    private static List<String> decimals(String before, String after, char grouping) {
        if (!after.matches("[0-9]+")) {
            return List.of();
        }
        List<String> whole = before.isEmpty()
                ? List.of("0")
                : before.indexOf(grouping) >= 0 ? grouped(before, grouping) : whole(before);
        return whole.stream().map(digits -> digits + "." + after).toList();
    }

    private static List<String> grouped(String digits, char mark) {
        String quoted = Pattern.quote(String.valueOf(mark));
        return digits.matches("[0-9]{1,3}(?:" + quoted + "[0-9]{3})+")
                ? List.of(digits.replace(String.valueOf(mark), ""))
                : List.of();
    }

    /** Digits alone, or in groups by spaces, apostrophes or underscores. */
    private static List<String> whole(String digits) {
        return digits.matches("[0-9]+") || CLEAR_GROUPS.matcher(digits).matches()
                ? List.of(digits.replaceAll("[' _]", ""))
                : List.of();
    }

    private static BigDecimal canonical(BigDecimal number) {
        return new BigDecimal(Decimals.plain(number));
    }

    private static Map.Entry<String, BigDecimal> times(String word, int zeros) {
        return Map.entry(word, BigDecimal.TEN.pow(zeros));
    }
}
