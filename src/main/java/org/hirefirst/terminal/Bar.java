package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.terminal.Line.Style;

/** A choice on as few lines as it needs, so that what stands above it stays in sight; the one at hand is in brackets. */
record Bar(String title, List<Menu.Item> items, int at, int usual, String sentence) implements Widget {
    Bar {
        items = List.copyOf(items);
    }

    static Bar of(Menu menu) {
        List<String> words = menu.items().stream().map(Menu.Item::word).toList();
        int usual = words.indexOf(menu.usual());
        return new Bar(menu.title(), menu.items(), usual, usual, "");
    }

    @Override
    public Page page(int width, int height) {
        List<Line> lines = new ArrayList<>();
        String line = title;
        for (int i = 0; i < items.size(); i++) {
            String text = (i + 1) + " " + items.get(i).text();
            String item = i == at ? "[" + text + "]" : " " + text + " ";
            if (DisplayWidth.of(line) + 1 + DisplayWidth.of(item) > width) {
                lines.add(new Line(line, Style.CURRENT));
                line = item;
            } else {
                line += " " + item;
            }
        }
        lines.add(new Line(line, Style.CURRENT));
        if (!sentence.isEmpty()) {
            lines.addAll(Line.wrapped(sentence, Style.NOTE, width));
        }
        return new Page(List.of(), List.of(), -1, 0, 0, lines);
    }

    @Override
    public Press press(Key key) {
        int last = items.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (key.is((char) ('1' + i))) {
                return picked(i);
            }
        }
        return switch (key.kind()) {
            case ENTER -> picked(at);
            case RIGHT, DOWN, TAB -> new Stay(moved(at == last ? 0 : at + 1));
            case UP -> new Stay(moved(at == 0 ? last : at - 1));
            case LEFT -> at == 0 ? new Done(new Reply.Back()) : new Stay(moved(at - 1));
            case HOME -> new Stay(moved(0));
            case END -> new Stay(moved(last));
            case BACK_TAB, ESCAPE -> new Done(new Reply.Back());
            case INTERRUPT -> new Done(new Reply.Interrupted());
            case END_OF_INPUT -> picked(usual);
            case PASTE -> new Stay(saying("Pasted text does nothing here."));
            case CHARACTER -> letter(key);
            default -> new Stay(moved(at));
        };
    }

    private Press letter(Key key) {
        if (key.is('b')) {
            return new Done(new Reply.Back());
        }
        if (key.is('q')) {
            return picked(usual);
        }
        return new Stay(saying("Arrows and Enter choose, or a digit; b goes back to the answers."));
    }

    private Press picked(int place) {
        return new Done(new Reply.Picked(items.get(place).word()));
    }

    private Bar moved(int place) {
        return new Bar(title, items, place, usual, "");
    }

    @Override
    public Widget saying(String other) {
        return new Bar(title, items, at, usual, other);
    }
}
