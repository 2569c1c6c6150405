package org.hirefirst.core.interview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Enough;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;
import org.jspecify.annotations.Nullable;

/** A small decision for tests, with every kind of question: steer the money, or keep the books. */
public final class BooksPack {
    private BooksPack() {}

    /** The pack. */
    public static Pack pack() {
        return new Pack(
                "books",
                "1.0.0",
                "Books or a leader?",
                "Who should be there first?",
                null,
                new Enough(1, null),
                List.of(new Candidate("cfo", "Finance leader", null), new Candidate("books", "Bookkeeping", null)),
                List.of(
                        choices("closing", null, false, "never", "late", "soon"),
                        choices(
                                "late-cause",
                                new Condition.OneOf("closing", List.of("never", "late")),
                                false,
                                "hands",
                                "nobody"),
                        choices("cash-surprise", null, false, "yes", "no"),
                        choices("lender", null, true, "founder", "somebody"),
                        item("raising"),
                        item("buying"),
                        budget()),
                List.of(new Checklist(
                        "ahead",
                        "What is planned?",
                        "Big steps need an owner.",
                        null,
                        null,
                        "None of these",
                        List.of("raising", "buying"),
                        List.of())),
                List.of(),
                List.of(
                        points("no-books", "closing", "never", "books", 4),
                        points("hands", "late-cause", "hands", "books", 2),
                        points("nobody", "late-cause", "nobody", "cfo", 2),
                        points("surprised", "cash-surprise", "yes", "cfo", 2),
                        points("story", "lender", "founder", "cfo", 2),
                        points("raising-points", "raising", "yes", "cfo", 4)),
                List.of(new Gate(
                        "no-money",
                        new Condition.Within("budget", new Range(null, new Range.Bound(new BigDecimal(1500), false))),
                        List.of("cfo"),
                        "The budget does not carry a leader.",
                        List.of())),
                List.of(),
                List.of(new Caution(
                        "odd-pair",
                        new Condition.All(List.of(
                                new Condition.OneOf("closing", List.of("never")),
                                new Condition.OneOf("cash-surprise", List.of("no")))),
                        false,
                        List.of("closing", "cash-surprise"),
                        "No books and no surprise.",
                        List.of())),
                List.of(
                        outcome("leader-first", Outcome.Kind.HIRE, new Condition.Leads("cfo", 2), "cfo"),
                        outcome("books-first", Outcome.Kind.HIRE, new Condition.Leads("books", 2), "books"),
                        outcome("too-close", Outcome.Kind.CLOSE, null)),
                List.of());
    }

    /** The guide that the real engine is for it. */
    public static Guide guide() {
        return Guide.of(Assessor.of(pack()));
    }

    /** An interview about it from the start, by the real engine. */
    public static Interview interview(Order order, Map<String, Answer> given) {
        return Interview.start(pack(), guide(), order, given);
    }

    private static Question choices(String id, @Nullable Condition when, boolean mayNotApply, String... ids) {
        List<Domain.Choice> choices = List.of(ids).stream()
                .map(choice -> new Domain.Choice(choice, "It is " + choice))
                .toList();
        return new Question(
                id,
                "How is " + id + "?",
                "It matters.",
                "Look it up.",
                null,
                new Domain.Choices(choices, false),
                mayNotApply,
                false,
                when,
                null,
                List.of());
    }

    private static Question item(String id) {
        List<Domain.Choice> choices = List.of(new Domain.Choice("yes", "Yes"), new Domain.Choice("no", "No"));
        return new Question(
                id,
                "Planned: " + id,
                "Big steps need an owner.",
                null,
                null,
                new Domain.Choices(choices, false),
                false,
                false,
                null,
                "ahead",
                List.of());
    }

    private static Question budget() {
        return new Question(
                "budget",
                "What could you spend in a month?",
                null,
                null,
                null,
                new Domain.Numeric("USD", BigDecimal.ZERO, null, false),
                false,
                true,
                null,
                null,
                List.of());
    }

    private static Evidence points(String id, String question, String choice, String candidate, int points) {
        return new Evidence(
                id, new Condition.OneOf(question, List.of(choice)), Map.of(candidate, points), Map.of(), id, List.of());
    }

    private static Outcome outcome(String id, Outcome.Kind kind, @Nullable Condition when, String... names) {
        return new Outcome(id, kind, id, null, when, List.of(names), null, null, List.of(), List.of());
    }
}
