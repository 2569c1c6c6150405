package org.hirefirst.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which characters the terminal is said to show. Results are UTF-8 whatever it is; this is about signs of our own. */
final class Characters {
    /** The locale of the person, which the launcher hands on: it sets another one for Java. */
    private static final String TOLD = "HIREFIRST_LOCALE";

    private Characters() {}

    /** Whether a locale was set, and it is one without UTF-8. */
    static boolean areAsciiOnly(Map<String, String> environment) {
        String told = environment.get(TOLD);
        String locale = told != null
                ? told
                : Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
        String charset = locale.toUpperCase(Locale.ROOT);
        return !locale.isEmpty() && !charset.contains("UTF-8") && !charset.contains("UTF8");
    }
}
