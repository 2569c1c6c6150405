package org.hirefirst.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;

/** Saved interviews as text. */
public final class SessionsText {
    private static final String NOTHING = "Nothing is saved.\n";

    private SessionsText() {}

    /** One line for each: its number, its id, its pack, how far it is, and whom it is about. */
    public static String of(List<SessionItem> items) {
        if (items.isEmpty()) {
            return NOTHING;
        }
        int numbers = widest(items, item -> Integer.toString(item.number()));
        int packs = widest(items, SessionItem::pack);
        int states = widest(items, SessionItem::state);
        return items.stream()
                .map(item ->
                        " ".repeat(numbers - Integer.toString(item.number()).length())
                                + item.number() + "  " + item.id() + "  " + filled(item.pack(), packs) + "  "
                                + (item.subject() == null
                                        ? item.state()
                                        : filled(item.state(), states) + "  " + SafeText.line(item.subject()))
                                + "\n")
                .collect(Collectors.joining());
    }

    private static int widest(List<SessionItem> items, Function<SessionItem, String> cell) {
        return items.stream().map(cell).mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static String filled(String text, int width) {
        return text + " ".repeat(width - DisplayWidth.of(text));
    }
}
