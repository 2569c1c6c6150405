package org.hirefirst.core.interview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Decimals;
import org.hirefirst.core.pack.Domain;
import org.jspecify.annotations.Nullable;

/** Units of numbers: the names and signs under which people type them, and numbers that fit them. */
public final class Units {
    private static final List<String> DOLLARS = List.of("US$", "USD", "$", "dollars", "dollar");
    private static final List<String> EUROS = List.of("EUR", "\u20AC", "euros", "euro");
    private static final List<String> POUNDS = List.of("GBP", "\u00A3", "pounds", "pound");
    private static final List<String> PERCENT = List.of("percent", "%");

    private static final List<String> MONEY = List.of("1200", "1.2k", "2.5M");
    private static final List<String> SHARES = List.of("40", "12.5");
    private static final List<String> COUNTS = List.of("3", "40", "1200");

    private Units() {}

    /** Numbers as one may type them for this question: "1200, 1.2k or 2.5M". */
    public static String examples(Domain.Numeric domain) {
        List<String> all = isMoney(domain.unit()) ? MONEY : isPercent(domain.unit()) ? SHARES : COUNTS;
        List<String> fitting = all.stream()
                .filter(one -> NumberText.read(one, domain) instanceof NumberText.Sure)
                .toList();
        if (fitting.isEmpty()) {
            BigDecimal limit = domain.min() != null ? domain.min() : domain.max();
            return Decimals.plain(limit == null ? BigDecimal.ONE : limit);
        }
        int last = fitting.size() - 1;
        return last == 0 ? fitting.get(0) : String.join(", ", fitting.subList(0, last)) + " or " + fitting.get(last);
    }

    /**
     * The text without the unit, before or behind, or what stands for it. Where money is asked for, the sign of another
     * currency only says that money is meant: the number is taken as it stands, and shown back in the unit asked for.
     */
    static String without(String text, @Nullable String unit) {
        String bare = text.strip();
        for (String name : names(unit)) {
            int length = name.length();
            if (bare.regionMatches(true, 0, name, 0, length)) {
                return bare.substring(length).strip();
            }
            if (bare.length() > length && bare.regionMatches(true, bare.length() - length, name, 0, length)) {
                return bare.substring(0, bare.length() - length).strip();
            }
        }
        return bare;
    }

    /** Whether the text names money other than the unit. */
    public static boolean isOther(String text, @Nullable String unit) {
        return isMoney(unit)
                && !without(text, unit).equals(text.strip())
                && own(unit).stream()
                        .noneMatch(name -> text.toUpperCase(Locale.ROOT).contains(name.toUpperCase(Locale.ROOT)));
    }

    private static List<String> names(@Nullable String unit) {
        return isMoney(unit)
                ? Stream.of(own(unit), DOLLARS, EUROS, POUNDS)
                        .flatMap(List::stream)
                        .toList()
                : own(unit);
    }

    private static List<String> own(@Nullable String unit) {
        if (unit == null) {
            return List.of();
        }
        return Stream.of(DOLLARS, EUROS, POUNDS, PERCENT)
                .filter(names -> names.stream().anyMatch(unit::equalsIgnoreCase))
                .findFirst()
                .orElse(List.of(unit));
    }

    private static boolean isMoney(@Nullable String unit) {
        return unit != null && (own(unit) == DOLLARS || own(unit) == EUROS || own(unit) == POUNDS);
    }

    private static boolean isPercent(@Nullable String unit) {
        return unit != null && own(unit) == PERCENT;
    }
}
