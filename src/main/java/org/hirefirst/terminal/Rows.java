package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.hirefirst.terminal.Line.Style;

/**
 * Texts in a list, each with its number, and the one at hand.
 *
 * @param at the place of the one at hand, or -1
 * @param digits the beginning of a number that may be longer; else empty
 */
record Rows(List<String> texts, int at, String digits) {
    Rows {
        texts = List.copyOf(texts);
    }

    Rows(List<String> texts, int at) {
        this(texts, at, "");
    }

    /**
     * What a digit does: it chooses the row of the number typed so far or, where that may be the beginning of a longer
     * one, goes there and waits.
     *
     * @param shown the widget with other rows and a sentence
     * @param chosen what choosing the row at a place does
     */
    Widget.Press typed(Key digit, BiFunction<Rows, String, Widget> shown, IntFunction<Widget.Press> chosen) {
        int number = Integer.parseInt(digits + digit.text());
        if (number < 1 || number > texts.size()) {
            return new Widget.Stay(shown.apply(untyped(), "There is no " + number + "."));
        }
        int place = number - 1;
        return 10 * number > texts.size()
                ? chosen.apply(place)
                : new Widget.Stay(shown.apply(new Rows(texts, place, Integer.toString(number)), ""));
    }

    boolean isTyping() {
        return !digits.isEmpty();
    }

    /** Without the digits typed so far. */
    Rows untyped() {
        return new Rows(texts, at);
    }

    /** The rows after a key that moves: arrows, j and k, home and end, or the first letter of a text. */
    Rows moved(Key key) {
        int last = texts.size() - 1;
        return switch (key.kind()) {
            case DOWN, TAB -> new Rows(texts, at == last ? 0 : at + 1);
            case UP -> new Rows(texts, at <= 0 ? last : at - 1);
            case HOME -> new Rows(texts, 0);
            case END -> new Rows(texts, last);
            case CHARACTER ->
                key.is('j') ? moved(Key.of(Key.Kind.DOWN)) : key.is('k') ? moved(Key.of(Key.Kind.UP)) : jumped(key);
            default -> untyped();
        };
    }

    /** To the next text that begins with the character. */
    private Rows jumped(Key key) {
        String letter = key.text().toLowerCase(Locale.ROOT);
        for (int step = 1; step <= texts.size(); step++) {
            int place = Math.floorMod(at + step, texts.size());
            if (!letter.isBlank() && texts.get(place).toLowerCase(Locale.ROOT).startsWith(letter)) {
                return new Rows(texts, place);
            }
        }
        return untyped();
    }

    /** The lines of each; {@code marks} stand before the texts. */
    List<List<Line>> lines(List<String> marks, Signs signs, int width) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String mark = marks.isEmpty() ? "" : marks.get(i) + " ";
            String number = i < 9 && texts.size() > 9 ? " " + (i + 1) : String.valueOf(i + 1);
            String first = (i == at ? signs.current : "  ") + number + ") " + mark;
            String later = " ".repeat(4 + number.length() + mark.length());
            rows.add(Line.hanging(first, later, texts.get(i), i == at ? Style.CURRENT : Style.PLAIN, width));
        }
        return rows;
    }
}
