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
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;
import org.hirefirst.core.pack.Ranking;
import org.jspecify.annotations.Nullable;

/** The words that a pack has for its ids. */
final class PackWords {
    /** How many characters of a question are not worth sparing. */
    private static final int SHORT_QUESTION = 40;

    /** As many characters as answers have that say little without their question, such as "Hardly anywhere". */
    private static final int SHORT_ANSWER = 20;

    private final Map<String, Question> questions;
    private final Map<String, Candidate> candidates;
    private final Map<String, Outcome> outcomes;
    private final Map<String, Ranking> rankings;
    private final Map<String, Checklist> checklists;
    private final boolean whole;

    PackWords(Pack pack) {
        this(pack, false);
    }

    private PackWords(Pack pack, boolean whole) {
        this.whole = whole;
        checklists = index(pack.checklists(), Checklist::id);
        questions = index(pack.questions(), Question::id);
        candidates = index(pack.candidates(), Candidate::id);
        outcomes = index(pack.outcomes(), Outcome::id);
        rankings = index(pack.rankings(), Ranking::id);
    }

    /** Words with which an item of a checklist stands behind the checklist's question. */
    static PackWords whole(Pack pack) {
        return new PackWords(pack, true);
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        items.forEach(item -> index.put(id.apply(item), item));
        return index;
    }

    /** What a question asks. */
    String ask(String question) {
        Question known = questions.get(question);
        if (known == null) {
            return question;
        }
        Checklist checklist = checklists.get(screen(question));
        return whole && checklist != null ? checklist.ask() + " " + known.ask() : known.ask();
    }

    /** The id of what is asked at once: a checklist for its items, else the question itself. */
    String screen(String question) {
        Question known = questions.get(question);
        String checklist = known == null ? null : known.checklist();
        return checklist == null ? question : checklist;
    }

    /** What the screen on which a question stands asks, in quotes. */
    String quotedScreen(String question, Style style) {
        Checklist checklist = checklists.get(screen(question));
        return style.quote(checklist == null ? ask(question) : checklist.ask());
    }

    /** What a question asks, ready for an answer to follow. */
    String prompt(String question) {
        String ask = ask(question);
        return ask.endsWith("?") ? ask : ask + ":";
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

    /** Whether an answer is understood without its question, which is long. */
    boolean speaksForItself(String question, Answer answer) {
        return answer instanceof Chosen
                && ask(question).length() > SHORT_QUESTION
                && answer(question, answer).length() > SHORT_ANSWER;
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
