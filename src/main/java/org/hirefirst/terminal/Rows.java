package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hirefirst.terminal.Line.Style;

/**
 * Texts in a list, each with its number, and the one at hand.
 *
 * @param at the place of the one at hand, or -1
 */
record Rows(List<String> texts, int at) {
    Rows {
        texts = List.copyOf(texts);
    }

    /** The place of the text that the key chooses, or -1: digits for the first nine, arrows for those beyond. */
    int chosenBy(Key key) {
        for (int i = 0; i < Math.min(9, texts.size()); i++) {
            if (key.is((char) ('1' + i))) {
                return i;
            }
        }
        return -1;
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
            default -> this;
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
        return this;
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
