package org.hirefirst.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Question;
import org.hirefirst.report.Style.Tone;
import org.jspecify.annotations.Nullable;

/** Two subjects side by side, by the same pack: what each of them is told, and the answers that differ. */
public final class SideBySide {
    private final Result one;
    private final Result other;
    private final Style style;
    private final Page page;

    private SideBySide(Result one, Result other, Style style) {
        this.one = one;
        this.other = other;
        this.style = style;
        this.page = new Page(style);
    }

    /** The comparison as text. */
    public static String text(Result one, Result other, Style style) {
        SideBySide both = new SideBySide(one, other, style);
        both.page.paragraph(Tone.PLAIN, one.assessment().pack().title()).blank();
        both.add(one);
        both.add(other);
        both.differences();
        return both.page.text();
    }

    private void add(Result result) {
        List<Item> items = new ArrayList<>();
        items.add(Item.of(Verdict.title(result.assessment())));
        Result settled = result.settled();
        if (settled != null) {
            items.add(Item.of("Led to "
                    + style.quote(settled.assessment().pack().title()) + ": " + Verdict.title(settled.assessment())));
        }
        items.addAll(standing(settled == null ? result : settled));
        page.under(new Section(name(result), items)).blank();
    }

    private List<Item> standing(Result result) {
        Assessment of = result.assessment();
        Standings standings = new Standings(of, new PackWords(of.pack()), style);
        List<Item> items = new ArrayList<>();
        items.add(standings.item());
        String points = of.scores().stream()
                .map(score -> score.candidate().title() + " " + Compared.points(score))
                .collect(Collectors.joining(", "));
        if (!points.isEmpty()) {
            items.add(Item.of("Points: " + points + "."));
        }
        String open = standings.open(false);
        if (!open.isEmpty()) {
            items.add(Item.of(open));
        }
        return items;
    }

    private void differences() {
        List<Item> items = new ArrayList<>();
        Map<String, Answer> ones = answers(one);
        Map<String, Answer> others = answers(other);
        questions().forEach((question, words) -> {
            Answer mine = ones.get(question);
            Answer theirs = others.get(question);
            if (mine != null ? !mine.equals(theirs) : theirs != null) {
                items.add(Item.of(words.prompt(question)));
                items.add(Item.detail(name(one) + ": " + answer(words, question, mine)));
                items.add(Item.detail(name(other) + ": " + answer(words, question, theirs)));
            }
        });
        page.under(new Section(
                "What differs", items.isEmpty() ? List.of(Item.of("No answer that counts differs.")) : items));
    }

    private static String answer(PackWords words, String question, @Nullable Answer answer) {
        return answer == null ? "not answered" : words.answer(question, answer);
    }

    /** The questions of all packs that were used, and the words for each. */
    private Map<String, PackWords> questions() {
        Map<String, PackWords> questions = new LinkedHashMap<>();
        for (Result result : List.of(one, other)) {
            add(questions, result);
            if (result.referral() != null) {
                add(questions, result.referral().result());
            }
        }
        return questions;
    }

    private static void add(Map<String, PackWords> questions, Result result) {
        PackWords words = PackWords.whole(result.assessment().pack());
        for (Question question : result.assessment().pack().questions()) {
            questions.putIfAbsent(question.id(), words);
        }
    }

    private static Map<String, Answer> answers(Result result) {
        Map<String, Answer> answers = new LinkedHashMap<>(result.assessment().answers());
        if (result.referral() != null) {
            answers.putAll(result.referral().result().assessment().answers());
        }
        return answers;
    }

    private static String name(Result result) {
        return result.subject() == null ? "Without a subject" : result.subject();
    }
}
