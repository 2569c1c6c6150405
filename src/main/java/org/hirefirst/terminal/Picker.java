package org.hirefirst.terminal;

import java.util.List;
import java.util.function.IntFunction;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.jspecify.annotations.Nullable;

/**
 * A list of which one is chosen.
 *
 * @param picked what choosing the one at a place does
 * @param nothing what Enter does where none is at hand, or null where that is nothing
 */
record Picker(
        Heading heading,
        Rows rows,
        Commands commands,
        IntFunction<Press> picked,
        @Nullable Press nothing,
        String sentence,
        int scrolled)
        implements Widget {

    /** A question with choices; the earlier answer is at hand, or nothing. */
    static Picker of(Prompt prompt, Step.Single step, List<Domain.Choice> choices, Signs signs) {
        Turn.Ask ask = prompt.ask();
        List<String> texts = choices.stream().map(Domain.Choice::text).toList();
        String earlier = ask.earlier().get(step.id()) instanceof Answer.Chosen chosen ? chosen.choice() : null;
        int at = -1;
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).id().equals(earlier)) {
                at = i;
            }
        }
        boolean keeps = at < 0 && !AnswerWords.of(step, ask.earlier()).isEmpty();
        return new Picker(
                Heading.of(prompt, keeps),
                new Rows(texts, at),
                Commands.of(prompt, texts, signs),
                place -> new Done(new Reply.Answered(
                        step.answer(new Answer.Chosen(choices.get(place).id())))),
                keeps ? new Done(new Reply.Answered(ask.earlier())) : null,
                "",
                0);
    }

    /** A menu; what most people want is at hand. */
    static Picker of(Menu menu, Signs signs) {
        List<String> words = menu.items().stream().map(Menu.Item::word).toList();
        return plain(
                menu.title(),
                menu.items().stream().map(Menu.Item::text).toList(),
                words.indexOf(menu.usual()),
                Commands.ofMenu(menu.opens() ? null : new Done(new Reply.Back()), signs),
                place -> new Done(new Reply.Picked(words.get(place))));
    }

    /** Asks whether to leave. */
    static Picker leaving(Widget stay, Signs signs) {
        return plain(
                "Leave the interview?",
                List.of("Stay", "Leave"),
                0,
                Commands.ofLeaving(stay, signs),
                place -> place == 0 ? new Stay(stay) : new Done(new Reply.Interrupted()));
    }

    /** Asks which of two numbers was meant. */
    static Picker either(List<String> texts, Widget field, IntFunction<Press> picked, Signs signs) {
        return plain("Which number is meant?", texts, -1, Commands.ofMenu(new Stay(field), signs), picked);
    }

    private static Picker plain(
            String title, List<String> texts, int at, Commands commands, IntFunction<Press> picked) {
        return new Picker(Heading.of(title), new Rows(texts, at), commands, picked, null, "", 0);
    }

    @Override
    public Page page(int width, int height) {
        boolean little = height < Foot.TALL;
        String all = little ? "Enter" : "1-" + rows.texts().size() + " or arrows and Enter";
        String keys = rows.isTyping() ? rows.digits() + ": Enter, or one more digit" : all;
        List<Line> foot = Foot.of(sentence, commands.hints(little, keys), width, height);
        return new Page(
                heading.lines(width, height),
                rows.lines(List.of(), commands.signs(), width),
                rows.at(),
                0,
                scrolled,
                foot);
    }

    @Override
    public Press press(Key key) {
        if (key.isDigit()) {
            return rows.typed(key, (typed, told) -> with(typed, told, 0), picked);
        }
        boolean isSame = key.kind() == Key.Kind.REDRAW;
        Press common = commands.press(key, isSame ? this : with(rows.untyped(), "", scrolled));
        if (common != null) {
            return common;
        }
        return switch (key.kind()) {
            case ENTER -> entered();
            case PAGE_DOWN -> new Stay(with(rows.untyped(), "", scrolled + 3));
            case PAGE_UP -> new Stay(with(rows.untyped(), "", scrolled - 3));
            default -> new Stay(with(rows.moved(key), "", 0));
        };
    }

    private Press entered() {
        if (rows.at() >= 0) {
            return picked.apply(rows.at());
        }
        return nothing != null
                ? nothing
                : new Stay(
                        saying(commands.step() == null ? "Choose one." : "Choose one, or press u if you don't know."));
    }

    @Override
    public Widget saying(String other) {
        return with(rows, other, scrolled);
    }

    private Picker with(Rows otherRows, String otherSentence, int otherScrolled) {
        return new Picker(heading, otherRows, commands, picked, nothing, otherSentence, otherScrolled);
    }
}
