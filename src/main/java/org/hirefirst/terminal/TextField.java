package org.hirefirst.terminal;

import java.util.List;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.terminal.Line.Style;

/**
 * A line of text; longer than the terminal is wide, its end shows.
 *
 * @param untouched whether it still holds what was suggested, which the first character typed replaces
 */
record TextField(String title, Editor editor, boolean untouched, String sentence, Signs signs) implements Widget {
    private static final int LONGEST = 1000;

    static TextField of(String title, String usual, Signs signs) {
        return new TextField(title, new Editor(usual, usual.length()), true, "", signs);
    }

    @Override
    public Page page(int width, int height) {
        int room = width - DisplayWidth.of(signs.current) - 1;
        int from = 0;
        while (DisplayWidth.of(editor.text().substring(from, editor.caret())) > room) {
            from = editor.text().offsetByCodePoints(from, 1);
        }
        int to = editor.caret();
        while (to < editor.text().length()
                && DisplayWidth.of(editor.text().substring(from, editor.text().offsetByCodePoints(to, 1))) <= room) {
            to = editor.text().offsetByCodePoints(to, 1);
        }
        Line line = new Line(signs.current + editor.text().substring(from, to), Style.CURRENT);
        int column = DisplayWidth.of(signs.current + editor.text().substring(from, editor.caret()));
        List<Line> foot = Foot.of(sentence, List.of("Enter accepts", "Ctrl-U clears", "Esc back"), width, height);
        return new Page(Line.wrapped(title, Style.STRONG, width), List.of(List.of(line)), 0, column, 0, foot);
    }

    @Override
    public Press press(Key key) {
        return switch (key.kind()) {
            case ENTER ->
                editor.text().isBlank()
                        ? new Stay(saying("Type a name, or press Esc to go back."))
                        : new Done(new Reply.Typed(editor.text().strip()));
            case ESCAPE, BACK_TAB -> new Done(new Reply.Back());
            case INTERRUPT -> new Done(new Reply.Interrupted());
            case END_OF_INPUT -> new Done(new Reply.EndOfInput());
            case CHARACTER, PASTE -> stay(untouched ? Editor.EMPTY : editor, key);
            default -> stay(editor, key);
        };
    }

    private Press stay(Editor from, Key key) {
        Editor now = from.pressed(key, LONGEST);
        boolean still = untouched && now.equals(editor) && key.kind() == Key.Kind.REDRAW;
        return new Stay(new TextField(title, now, still, "", signs));
    }

    @Override
    public Widget saying(String other) {
        return new TextField(title, editor, untouched, other, signs);
    }
}
