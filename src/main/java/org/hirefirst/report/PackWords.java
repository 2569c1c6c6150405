package org.hirefirst.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Amount;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.core.text.Wrapping;
import org.jspecify.annotations.Nullable;

/** The words that a pack has for its ids. */
final class PackWords {
    private final Map<String, Question> questions;
    private final Map<String, Candidate> candidates;
    private final Map<String, Outcome> outcomes;
    private final Map<String, Ranking> rankings;
    private final int askWidth;
    private final String ellipsis;

    PackWords(Pack pack) {
        this(pack, Integer.MAX_VALUE, "");
    }

    /** With questions cut to so many columns. */
    PackWords(Pack pack, int askWidth, String ellipsis) {
        this.askWidth = askWidth;
        this.ellipsis = ellipsis;
        questions = index(pack.questions(), Question::id);
        candidates = index(pack.candidates(), Candidate::id);
        outcomes = index(pack.outcomes(), Outcome::id);
        rankings = index(pack.rankings(), Ranking::id);
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        items.forEach(item -> index.put(id.apply(item), item));
        return index;
    }

    /** What a question asks. */
    String ask(String question) {
        Question known = questions.get(question);
        return known == null ? question : Wrapping.cut(known.ask(), askWidth, ellipsis);
    }

    /** What a question asks, ready for an answer to follow. */
    String prompt(String question) {
        String ask = ask(question);
        return ask.endsWith("?") || (!ellipsis.isEmpty() && ask.endsWith(ellipsis)) ? ask : ask + ":";
    }

    /** What a question asks, in quotes. */
    String quoted(String question, Style style) {
        return style.quote(ask(question));
    }

    /** Whether a question is an item of a checklist. */
    boolean isItem(String question) {
        Question known = questions.get(question);
        return known != null && known.checklist() != null;
    }

    /** A candidate's title; words that name no candidate are given back. */
    String candidate(String id) {
        Candidate known = candidates.get(id);
        return known == null ? id : known.title();
    }

    /** The titles of candidates. */
    List<String> candidates(List<String> ids) {
        return ids.stream().map(this::candidate).toList();
    }

    /** An outcome's title. */
    String outcome(String id) {
        Outcome known = outcomes.get(id);
        return known == null ? id : known.title();
    }

    /** Whether an outcome names a candidate. */
    boolean namesSomebody(String outcome) {
        Outcome known = outcomes.get(outcome);
        return known != null && !known.names().isEmpty();
    }

    /** A ranking's title. */
    String ranking(String id) {
        Ranking known = rankings.get(id);
        return known == null ? id : known.title();
    }

    /** The title of an item of a ranking. */
    String item(String ranking, String item) {
        Ranking known = rankings.get(ranking);
        List<Ranking.Item> items = known == null ? List.of() : known.items();
        return items.stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .map(Ranking.Item::title)
                .orElse(item);
    }

    /** A choice's text. */
    String choice(String question, String choice) {
        Question known = questions.get(question);
        if (known != null && known.domain() instanceof Domain.Choices choices) {
            int index = choices.indexOf(choice);
            return index < 0 ? choice : choices.choices().get(index).text();
        }
        return choice;
    }

    /** An answer in words. */
    String answer(String question, Answer answer) {
        if (answer instanceof Chosen chosen) {
            return choice(question, chosen.choice());
        }
        if (answer instanceof Amount amount) {
            return withUnit(question, Numbers.grouped(amount.number()));
        }
        return answer instanceof Answer.Unknown ? AnswerWords.UNKNOWN : AnswerWords.NOT_APPLICABLE;
    }

    /** What a flip proposes, in words. */
    String value(String question, Flips.Value value) {
        if (value instanceof Flips.Choice choice) {
            return answer(question, choice.answer());
        }
        return value instanceof Flips.Region region ? range(question, region.range()) : "";
    }

    /** A range of a question's numbers: "at least 1,500 and below 3,000 USD". */
    String range(String question, Range range) {
        Range.@Nullable Bound lower = range.lower();
        Range.@Nullable Bound upper = range.upper();
        if (lower == null && upper == null) {
            return "any number";
        }
        String from = lower == null ? "" : (lower.included() ? "at least " : "above ") + Numbers.grouped(lower.value());
        String to = upper == null ? "" : (upper.included() ? "at most " : "below ") + Numbers.grouped(upper.value());
        return withUnit(question, from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to);
    }

    private String withUnit(String question, String number) {
        Question known = questions.get(question);
        String unit = known != null && known.domain() instanceof Domain.Numeric numeric ? numeric.unit() : null;
        return unit == null ? number : number + " " + unit;
    }
}
