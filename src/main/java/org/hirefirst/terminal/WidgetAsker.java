package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.text.Words;
import org.hirefirst.terminal.Line.Style;

/** Asks by widgets that redraw in place; each answered question leaves one line in the transcript. */
final class WidgetAsker implements Asker {
    /** Less is not a terminal one can ask on; lines are then cut by the terminal itself. */
    private static final int LEAST_COLUMNS = 20;

    private static final int LEAST_ROWS = 6;

    /** How many lines a question is likely to take. */
    private static final int LIKELY_ROWS = 12;

    private final Screen screen;
    private final Keys keys;
    private final IntSupplier columns;
    private final IntSupplier rows;
    private final Signs signs;

    /** How many lines stand between the last thing that was asked and what comes next. */
    private int said;

    /** What the last answered question in the transcript stands under. */
    private Headings headings = Headings.NONE;

    WidgetAsker(Screen screen, Keys keys, IntSupplier columns, IntSupplier rows, Signs signs) {
        this.screen = screen;
        this.keys = keys;
        this.columns = columns;
        this.rows = rows;
        this.signs = signs;
    }

    @Override
    public void say(String paragraph) {
        keep(Line.wrapped(paragraph, Style.PLAIN, width()));
    }

    @Override
    public void decision(String before, String title) {
        say(before + title);
        headings = new Headings(title, null);
    }

    @Override
    public void show(String lines) {
        keep(lines.lines().map(line -> new Line(line, Style.PLAIN)).toList());
    }

    @Override
    public Reply pause() {
        return said + LIKELY_ROWS <= rows.getAsInt()
                ? new Reply.Picked("")
                : run(Picker.of(Menu.within("", List.of(new Menu.Item("", "Go on")), "", false), signs));
    }

    @Override
    public void again(int number) {
        keep(List.of(new Line(signs.again + " back to " + number, Style.FAINT)));
    }

    @Override
    public Reply ask(Prompt prompt) {
        Headings fresh = prompt.headings().since(headings);
        Reply reply = run(widget(prompt, signs), fresh);
        List<Line> kept = new ArrayList<>();
        if (reply instanceof Reply.Answered answered) {
            kept.addAll(lines(fresh));
            kept.add(Fold.of(prompt, answered, signs, width()));
            headings = prompt.headings();
        }
        keep(kept);
        return reply;
    }

    @Override
    public Reply choose(Menu menu) {
        Reply reply = run(menu.closes() ? Bar.of(menu) : Picker.of(menu, signs));
        boolean stays = menu.stays() && reply instanceof Reply.Picked;
        keep(stays ? Line.wrapped(menu.title(), Style.STRONG, width()) : List.of());
        return reply;
    }

    @Override
    public Reply type(String title, String usual) {
        Reply reply = run(TextField.of(title, usual, signs));
        keep(List.of());
        return reply;
    }

    /** The widget for a question. */
    static Widget widget(Prompt prompt, Signs signs) {
        Step step = prompt.ask().step();
        if (step instanceof Step.Screen checklist) {
            return Ticks.of(prompt, checklist, signs);
        }
        Step.Single single = (Step.Single) step;
        return single.domain() instanceof Domain.Choices choices
                ? Picker.of(prompt, single, choices.choices(), signs)
                : Field.of(prompt, single, (Domain.Numeric) single.domain(), signs);
    }

    private List<Line> lines(Headings fresh) {
        List<Line> lines = new ArrayList<>();
        for (String heading : List.of(fresh.title(), fresh.topic() == null ? "" : fresh.topic())) {
            if (!heading.isEmpty()) {
                lines.addAll(Line.wrapped(Words.upperFirst(heading), Style.STRONG, width()));
            }
        }
        return lines;
    }

    private Reply run(Widget first) {
        return run(first, Headings.NONE);
    }

    private Reply run(Widget first, Headings above) {
        said = 0;
        keys.drop();
        for (Widget widget = first; ; ) {
            screen.show(frame(widget, above), columns());
            Widget.Press press = widget.press(keys.next());
            if (press instanceof Widget.Done done) {
                return done.reply();
            }
            widget = ((Widget.Stay) press).widget();
        }
    }

    /** One column and one line less than there are: a full last column wraps, a full last line scrolls. */
    private Frame frame(Widget widget, Headings above) {
        int height = Math.max(LEAST_ROWS, rows.getAsInt()) - 1;
        return widget.page(width(), height).under(lines(above), height).fit(height, signs);
    }

    private void keep(List<Line> lines) {
        said += lines.size();
        screen.keep(lines, columns());
    }

    private int width() {
        return columns() - 1;
    }

    @Override
    public int columns() {
        return Math.max(LEAST_COLUMNS, columns.getAsInt());
    }
}
