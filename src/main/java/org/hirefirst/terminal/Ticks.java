package org.hirefirst.terminal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/**
 * The screen of a checklist; its last row says that none of the items fits.
 *
 * @param ticked places of the ticked rows; none of the items and another one are never both ticked
 * @param keeps what Enter does where nothing is ticked, or null where that is nothing
 */
record Ticks(
        Heading heading,
        Step.Screen step,
        Rows rows,
        Set<Integer> ticked,
        Commands commands,
        @Nullable Press keeps,
        String sentence,
        int scrolled)
        implements Widget {

    static Ticks of(Prompt prompt, Step.Screen step, Signs signs) {
        Turn.Ask ask = prompt.ask();
        List<String> texts =
                new ArrayList<>(step.questions().stream().map(Question::ask).toList());
        texts.add(step.checklist().none());
        Set<Integer> ticked = ticked(step, ask.earlier());
        boolean keeps = ticked.isEmpty() && !AnswerWords.of(step, ask.earlier()).isEmpty();
        return new Ticks(
                Heading.of(prompt, keeps),
                step,
                new Rows(texts, 0),
                ticked,
                Commands.of(prompt, List.of(), signs),
                keeps ? new Done(new Reply.Answered(ask.earlier())) : null,
                "",
                0);
    }

    private static Set<Integer> ticked(Step.Screen step, Map<String, Answer> earlier) {
        Set<Integer> ticked = new HashSet<>();
        boolean allNo = true;
        for (int i = 0; i < step.questions().size(); i++) {
            Answer answer = earlier.get(step.questions().get(i).id());
            if (new Answer.Chosen(Checklist.YES).equals(answer)) {
                ticked.add(i);
            }
            allNo &= new Answer.Chosen(Checklist.NO).equals(answer);
        }
        return allNo ? Set.of(step.questions().size()) : ticked;
    }

    @Override
    public Page page(int width, int height) {
        boolean little = height < Foot.TALL;
        List<String> hints = rows.isTyping()
                ? commands.hints(little, rows.digits() + ": Enter ticks, or one more digit")
                : commands.hints(little, little ? "Space" : "numbers or Space tick", "Enter accepts");
        List<Line> foot = Foot.of(sentence, hints, width, height);
        List<String> boxes = new ArrayList<>();
        for (int i = 0; i < rows.texts().size(); i++) {
            boxes.add(ticked.contains(i) ? "[x]" : "[ ]");
        }
        return new Page(
                heading.lines(width, height), rows.lines(boxes, commands.signs(), width), rows.at(), 0, scrolled, foot);
    }

    @Override
    public Press press(Key key) {
        if (key.isDigit()) {
            return rows.typed(key, (typed, told) -> with(typed, ticked, told, 0), place -> new Stay(toggled(place)));
        }
        if (key.is(' ') || (rows.isTyping() && key.kind() == Key.Kind.ENTER)) {
            return new Stay(toggled(rows.at()));
        }
        boolean isSame = key.kind() == Key.Kind.REDRAW;
        Press common = commands.press(key, isSame ? this : with(rows.untyped(), ticked, "", scrolled));
        if (common != null) {
            return common;
        }
        return switch (key.kind()) {
            case ENTER -> entered();
            case PAGE_DOWN -> new Stay(with(rows.untyped(), ticked, "", scrolled + 3));
            case PAGE_UP -> new Stay(with(rows.untyped(), ticked, "", scrolled - 3));
            default -> new Stay(with(rows.moved(key), ticked, "", 0));
        };
    }

    private Press entered() {
        if (ticked.isEmpty()) {
            return keeps != null ? keeps : new Stay(saying("Tick what fits, or the last line if nothing does."));
        }
        Set<String> items = ticked.stream()
                .filter(place -> place < step.questions().size())
                .map(place -> step.questions().get(place).id())
                .collect(Collectors.toSet());
        return new Done(new Reply.Answered(step.ticked(items)));
    }

    private Ticks toggled(int place) {
        int none = step.questions().size();
        Set<Integer> now = new HashSet<>(ticked);
        if (!now.remove(place)) {
            now.removeIf(other -> place == none || other == none);
            now.add(place);
        }
        return with(new Rows(rows.texts(), place), now, "", 0);
    }

    @Override
    public Widget saying(String other) {
        return with(rows, ticked, other, scrolled);
    }

    private Ticks with(Rows otherRows, Set<Integer> otherTicked, String otherSentence, int otherScrolled) {
        return new Ticks(
                heading, step, otherRows, Set.copyOf(otherTicked), commands, keeps, otherSentence, otherScrolled);
    }
}
