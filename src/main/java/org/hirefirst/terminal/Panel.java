package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.interview.Step;
import org.hirefirst.terminal.Line.Style;

/** Why a question is asked, in front of the widget that asks it. */
record Panel(Step step, Widget behind, int scrolled) implements Widget {
    @Override
    public Page page(int width, int height) {
        List<Line> lines = new ArrayList<>(Line.wrapped(step.ask(), Style.STRONG, width));
        for (String paragraph : Explanation.of(step)) {
            if (height >= Foot.TALL) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(Line.wrapped(paragraph, Style.PLAIN, width));
        }
        List<Line> foot = Foot.of("", List.of("any key: to the answers", "up/down scroll"), width, height);
        return new Page(lines, List.of(), -1, 0, scrolled, foot);
    }

    @Override
    public Press press(Key key) {
        return switch (key.kind()) {
            case INTERRUPT, END_OF_INPUT -> behind.press(key);
            case DOWN, PAGE_DOWN -> new Stay(new Panel(step, behind, scrolled + 1));
            case UP, PAGE_UP -> new Stay(new Panel(step, behind, Math.max(0, scrolled - 1)));
            case REDRAW -> new Stay(this);
            default -> new Stay(behind);
        };
    }

    @Override
    public Widget saying(String sentence) {
        return new Panel(step, behind.saying(sentence), scrolled);
    }
}
