package org.hirefirst.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.interview.NumberText;
import org.hirefirst.core.interview.NumberWords;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.interview.Units;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.terminal.Line.Style;
import org.jspecify.annotations.Nullable;

/**
 * A question for a number. Letters are commands while the field is empty, and text after that.
 *
 * @param keeps what Enter does in an empty field, or null where that is nothing
 */
record Field(
        Heading heading,
        Step.Single step,
        Domain.Numeric domain,
        Editor editor,
        Commands commands,
        @Nullable Press keeps,
        String sentence)
        implements Widget {

    static Field of(Prompt prompt, Step.Single step, Domain.Numeric domain, Signs signs) {
        Turn.Ask ask = prompt.ask();
        boolean keeps = !AnswerWords.of(step, ask.earlier()).isEmpty();
        return new Field(
                Heading.of(prompt, keeps),
                step,
                domain,
                Editor.EMPTY,
                Commands.of(prompt, List.of(), signs),
                keeps ? new Done(new Reply.Answered(ask.earlier())) : null,
                "");
    }

    @Override
    public Page page(int width, int height) {
        String unit = domain.unit() == null ? "" : domain.unit() + " ";
        String prefix = commands.signs().current + unit;
        List<Line> rows = new ArrayList<>(List.of(new Line(prefix + editor.text(), Style.CURRENT)));
        rows.addAll(Line.wrapped(echo(), Style.FAINT, width));
        int column = new Line(prefix, Style.PLAIN).width() + editor.column();
        List<Line> foot = Foot.of(sentence, hints(height < Foot.TALL), width, height);
        return new Page(heading.lines(width, height), List.of(rows), 0, column, 0, foot);
    }

    /** Letters are no commands behind a digit. */
    private List<String> hints(boolean little) {
        return editor.text().isEmpty()
                ? commands.hints(little, keeps == null ? "number, Enter" : "Enter keeps")
                : List.of("Enter accepts", "Ctrl-U clears", "Esc back");
    }

    /** What the text means so far. */
    private String echo() {
        NumberText.Reading reading = NumberText.read(editor.text(), domain);
        if (reading instanceof NumberText.Sure sure) {
            String converted = Units.isOther(editor.text(), domain.unit()) ? ", not converted" : "";
            return "= " + words(sure.number()) + converted;
        }
        return reading instanceof NumberText.Either either
                ? "= " + words(either.one()) + " or " + words(either.other())
                : "such as " + Units.examples(domain);
    }

    @Override
    public Press press(Key key) {
        if (key.kind() == Key.Kind.ENTER) {
            return entered();
        }
        boolean own = switch (key.kind()) {
            case CHARACTER, LEFT -> !editor.text().isEmpty();
            case PASTE -> true;
            default -> false;
        };
        Press common = own ? null : commands.press(key, with(editor, ""));
        return common != null ? common : new Stay(with(editor.pressed(key, Editor.SHORT), ""));
    }

    private Press entered() {
        if (editor.text().isBlank()) {
            return keeps != null ? keeps : new Stay(saying("Type a number, or press u if you don't know."));
        }
        NumberText.Reading reading = NumberText.read(editor.text(), domain);
        if (reading instanceof NumberText.Sure sure) {
            return answered(sure);
        }
        if (reading instanceof NumberText.Either either) {
            List<NumberText.Sure> sure =
                    List.of(new NumberText.Sure(either.one()), new NumberText.Sure(either.other()));
            List<String> texts = sure.stream().map(one -> words(one.number())).toList();
            return new Stay(Picker.either(texts, this, place -> answered(sure.get(place)), commands.signs()));
        }
        return new Stay(saying(((NumberText.Not) reading).why()));
    }

    private Press answered(NumberText.Sure sure) {
        return new Done(new Reply.Answered(step.answer(new Answer.Amount(sure.number()))));
    }

    private String words(BigDecimal number) {
        return NumberWords.of(number, domain.unit());
    }

    @Override
    public Widget saying(String other) {
        return with(editor, other);
    }

    private Field with(Editor otherEditor, String otherSentence) {
        return new Field(heading, step, domain, otherEditor, commands, keeps, otherSentence);
    }
}
