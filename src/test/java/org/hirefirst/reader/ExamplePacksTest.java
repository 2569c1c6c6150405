package org.hirefirst.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Range;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.core.pack.Source;
import org.hirefirst.core.pack.Span;
import org.hirefirst.core.test.PackCase;
import org.junit.jupiter.api.Test;

/** The example folder, in which every construct stands, comes through as it is meant. */
class ExamplePacksTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/example");

    private final PackLibrary library = new PackLibrary(new FolderRules(EXAMPLE), null);
    private final LoadedPack loaded = good(library.load("finance-first"));
    private final Pack pack = loaded.pack();

    @Test
    void the_packs_read_without_errors() {
        assertThat(library.ids()).containsExactly("finance-first", "investor-numbers");
        assertThat(library.load("investor-numbers")).isInstanceOf(Reading.Good.class);
        assertThat(loaded.refersTo()).containsOnlyKeys("investor-numbers");
        assertThat(loaded.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void shared_questions_come_first_and_items_of_a_checklist_are_questions() {
        assertThat(pack.questions().stream().map(Question::id))
                .containsExactly(
                        "revenue",
                        "undermining",
                        "closing",
                        "late-cause",
                        "cash-surprise",
                        "lender",
                        "raising",
                        "buying",
                        "budget");
        Question raising = question("raising");
        assertThat(raising.checklist()).isEqualTo("ahead");
        assertThat(raising.ask()).isEqualTo("Raising money");
        assertThat(raising.topic()).isEqualTo("plans");
        assertThat(((Domain.Choices) raising.domain()).choices())
                .containsExactly(new Domain.Choice("yes", "Yes"), new Domain.Choice("no", "No"));
        assertThat(pack.checklists().get(0).items()).containsExactly("raising", "buying");
        assertThat(pack.checklists().get(0).none()).isEqualTo("None of these");
    }

    @Test
    void scalars_come_through_as_written() {
        Domain.Choices cash = (Domain.Choices) question("cash-surprise").domain();
        assertThat(cash.choices())
                .containsExactly(new Domain.Choice("yes", "Yes, at least once"), new Domain.Choice("no", "No"));
        assertThat(question("budget").domain()).isEqualTo(new Domain.Numeric("USD", BigDecimal.ZERO, null, true));
        assertThat(pack.version()).isEqualTo("1.0.0");
    }

    @Test
    void a_question_in_braces_keeps_its_question_mark() {
        assertThat(pack.candidates().get(0).card())
                .extracting(card -> card.vetting().get(0).ask())
                .isEqualTo("Which forecast of yours was most wrong?");
    }

    @Test
    void comparisons_by_order_become_choices_and_bounds_become_ranges() {
        assertThat(question("late-cause").when()).isEqualTo(new Condition.OneOf("closing", List.of("never", "late")));
        assertThat(pack.gates().get(0).when())
                .isEqualTo(new Condition.Within(
                        "budget", new Range(null, new Range.Bound(BigDecimal.valueOf(1500), false))));
        assertThat(pack.cautions().get(2).when())
                .isEqualTo(new Condition.All(List.of(
                        new Condition.NamesFirst(List.of("cfo")),
                        new Condition.Within(
                                "revenue", new Range(null, new Range.Bound(BigDecimal.valueOf(300_000), true))))));
    }

    @Test
    void conditions_over_the_result_have_their_defaults() {
        assertThat(outcome("books-then-leader").when())
                .isEqualTo(new Condition.All(List.of(
                        new Condition.Leads("bookkeeping", 2),
                        new Condition.PointsWithin("cfo", new Span(4, Integer.MAX_VALUE)))));
        assertThat(outcome("both-at-once").when()).isEqualTo(new Condition.Level(List.of("cfo", "bookkeeping"), 1, 4));
        assertThat(outcome("nobody-yet").when()).isEqualTo(new Condition.TopWithin(new Span(Integer.MIN_VALUE, 1)));
        assertThat(outcome("too-close").when()).isNull();
    }

    @Test
    void outcomes_name_whom_they_name() {
        assertThat(outcome("books-then-leader").names()).containsExactly("bookkeeping", "cfo");
        assertThat(outcome("leader-first").namedFirst()).containsExactly("cfo");
        assertThat(outcome("leader-first").nextAtLeast()).isEqualTo(2);
        assertThat(outcome("investors-first").to()).isEqualTo("investor-numbers");
        assertThat(outcome("investors-first").names()).isEmpty();
        assertThat(outcome("books-then-leader").plan())
                .containsExactly(new Outcome.PlanStep(
                        "0-8", "bookkeeping", "Close twelve months", "Three closings in time", List.of("X-5")));
    }

    @Test
    void rankings_cards_and_sources_are_there() {
        assertThat(pack.rankings().get(0)).isInstanceOf(Ranking.ByPoints.class);
        Ranking.Ladder ladder = (Ranking.Ladder) pack.rankings().get(1);
        assertThat(ladder.appliesFor()).containsExactly("cfo");
        assertThat(ladder.steps().get(1).when()).isNull();
        assertThat(pack.candidates().get(0).title()).isEqualTo("Fractional CFO");
        assertThat(pack.candidates().get(0).card().vetting()).hasSize(1);
        assertThat(pack.sources()).extracting(Source::id).containsExactly("X");
        assertThat(pack.sources().get(0).claims().get("X-3").family()).isEqualTo("looking-ahead");
        assertThat(pack.sources().get(0).claims().values().stream()
                        .filter(Source.Claim::weighs)
                        .map(Source.Claim::id))
                .containsExactly("X-2", "X-3");
    }

    @Test
    void cases_start_from_others() {
        List<PackCase> cases = good(library.cases(loaded));
        PackCase first = cases.get(0);
        PackCase second = cases.get(1);
        assertThat(first.line()).isEqualTo(4);
        assertThat(first.answers()).containsEntry("revenue", new Answer.Amount(new BigDecimal("2000000")));
        assertThat(first.answers()).containsEntry("cash-surprise", new Answer.Chosen("no"));
        assertThat(second.answers()).containsEntry("cash-surprise", new Answer.Chosen("yes"));
        assertThat(second.answers()).hasSameSizeAs(first.answers());
        assertThat(first.expected().points()).containsEntry("bookkeeping", 2);
        assertThat(first.expected().possible()).isNull();
    }

    @Test
    void a_list_of_packs_reads_only_their_headers() {
        PackHeader header = good(library.header(loaded.place()));
        assertThat(header.title()).isEqualTo("Which finance help first?");
        assertThat(header.decides()).startsWith("Do we need someone");
    }

    private Question question(String id) {
        return pack.questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Outcome outcome(String id) {
        return pack.outcomes().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static <T> T good(Reading<T> reading) {
        return reading.orElseThrow(problems -> new IllegalStateException(
                String.join("\n", problems.stream().map(Problem::render).toList())));
    }
}
