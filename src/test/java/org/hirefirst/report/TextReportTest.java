package org.hirefirst.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Contribution;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Source;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    private static final Samples FINANCE = Samples.example("finance-first");
    private static final List<Result> RESULTS = Samples.ALL_RESULTS;
    private static final List<Result> WITH_FOLLOWED =
            Stream.concat(RESULTS.stream(), Samples.FOLLOWED.stream()).toList();

    @ParameterizedTest
    @ValueSource(ints = {80, 81, 100})
    void the_brief_report_fits_a_screen_of_24_lines(int width) {
        for (Result result : WITH_FOLLOWED) {
            String text = TextReport.brief(result, new Style(width, false, false));
            assertThat(text.lines()).as(text).hasSizeLessThan(24);
            String aboveThreeLines = TextReport.brief(result, new Style(width, false, false), 3);
            assertThat(aboveThreeLines.lines()).as(aboveThreeLines).hasSizeLessThanOrEqualTo(21);
        }
    }

    @Test
    void what_the_outcome_says_and_the_first_reason_are_never_cut_and_cautions_are_shown_or_counted() {
        for (Result result : RESULTS) {
            String text = flat(TextReport.brief(result, Style.PLAIN));
            Assessment of = result.assessment();
            assertThat(text).contains(flat(TextReport.says(of)));
            assertThat(of.because().stream().limit(1)).as(text).allMatch(reason -> isIn(text, reason));
            long cautions = of.cautions().stream()
                    .filter(fired -> text.contains(flat(fired.caution().says())))
                    .count();
            long more = of.cautions().size() - cautions;
            assertThat(text).contains(more == 0 ? "" : "and " + Words.count((int) more, "more caution"));
        }
    }

    @Test
    void without_a_screen_nothing_of_a_brief_report_is_left_out() {
        for (Result result : RESULTS) {
            String text = flat(TextReport.unbounded(result, Style.PLAIN));
            Assessment of = result.assessment();
            assertThat(of.because()).as(text).allMatch(reason -> isIn(text, reason));
            assertThat(of.against()).as(text).allMatch(reason -> isIn(text, reason));
            assertThat(text).doesNotContain("more reason", "more caution", "…");
        }
    }

    @Test
    void where_another_decision_settles_it_its_recommendation_comes_first_and_whole() {
        assertThat(Samples.FOLLOWED).hasSizeGreaterThan(20);
        for (Result result : Samples.FOLLOWED) {
            Result.Referral referral = Objects.requireNonNull(result.referral());
            Assessment there = referral.result().assessment();
            String screen = TextReport.brief(result, Style.PLAIN);
            if (there.recommendation().outcome() == null) {
                assertThat(flat(screen)).contains("Another decision, " + referral.pack() + ": " + Verdict.title(there));
                continue;
            }
            String way = TextReport.question(result) + " " + Verdict.title(result.assessment()) + ". ";
            String settled = there.pack().title() + " " + Verdict.title(there);
            assertThat(flat(screen)).startsWith(way + settled);
            assertThat(TextReport.brief(result, new Style(40, false, true)).lines())
                    .allMatch(line -> DisplayWidth.of(line) <= 40);
            assertThat(screen).contains("\nLed here  ");
            assertThat(flat(screen)).contains(flat(TextReport.says(there)));
            assertThat(there.because().stream().limit(1)).as(screen).allMatch(reason -> isIn(flat(screen), reason));
            String whole = flat(TextReport.unbounded(result, Style.PLAIN));
            for (Assessment of : List.of(there, result.assessment())) {
                assertThat(of.because()).as(whole).allMatch(reason -> isIn(whole, reason));
                assertThat(of.against()).as(whole).allMatch(reason -> isIn(whole, reason));
                assertThat(of.cautions())
                        .allMatch(fired -> whole.contains(flat(fired.caution().says())));
            }
            assertThat(flat(TextReport.full(result, Style.PLAIN)))
                    .startsWith(way + settled)
                    .containsSubsequence(
                            "Worked out by " + referral.pack(),
                            "How " + result.assessment().pack().id() + " led there, with ",
                            "Another decision, " + referral.pack() + ": " + Verdict.title(there));
        }
    }

    private static boolean isIn(String text, Reason reason) {
        return !(reason instanceof Contribution contribution)
                || text.contains(flat(contribution.evidence().says()));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 59, 60, 80, 100})
    void no_line_is_wider_than_asked(int width) {
        Style style = new Style(width, false, false);
        for (Result result : RESULTS) {
            for (String text : List.of(TextReport.brief(result, style), TextReport.full(result, style))) {
                assertThat(text.lines())
                        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
            }
        }
    }

    @Test
    void the_narrowest_and_the_widest_page_have_bounds() {
        assertThat(new Style(3, false, false).width()).isEqualTo(40);
        assertThat(new Style(400, false, false).width()).isEqualTo(100);
    }

    @Test
    void every_reason_shown_names_its_place_in_an_article() {
        String text = TextReport.brief(FINANCE.result("books first when there are none"), Style.PLAIN);
        assertThat(text)
                .contains("There are no books to steer by. [1]")
                .contains("[1] Order, [2] Who does what")
                .contains("An invented article on finance help")
                .contains("sells: Bookkeeping");
    }

    @Test
    void colour_adds_escapes_and_nothing_else() {
        for (Result result : RESULTS) {
            Style colour = new Style(80, true, false);
            assertThat(plain(TextReport.brief(result, colour))).isEqualTo(TextReport.brief(result, Style.PLAIN));
            assertThat(plain(TextReport.full(result, colour))).isEqualTo(TextReport.full(result, Style.PLAIN));
            assertThat(TextReport.brief(result, colour)).contains("\u001b[1m").contains("\u001b[0m");
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\u001b\\[[0-9]+m", "");
    }

    @Test
    void ascii_style_puts_in_no_other_characters() {
        for (Result result : RESULTS) {
            String text = TextReport.full(result, new Style(80, false, true))
                    + TextReport.brief(result, new Style(80, false, true));
            assertThat(text.codePoints()).allMatch(c -> c < 0x7f);
        }
    }

    @Test
    void nothing_of_a_subject_reaches_the_page_unseen() {
        String subject = "Acme\u001b[31m\r\nInc\u202e\u200b";
        Result result = new Result(FINANCE.result("nothing is known").assessment(), FINANCE.sha256(), subject);
        for (String text : List.of(TextReport.brief(result, Style.PLAIN), TextReport.full(result, Style.PLAIN))) {
            assertThat(text).startsWith("Acme<U+001B>[31m Inc<U+202E><U+200B>: Which finance help first?\n");
            assertThat(text.replace("\n", "").codePoints()).noneMatch(SafeText::isUnsafe);
        }
    }

    @Test
    void a_long_subject_is_cut_rather_than_pushing_the_report_off_the_screen() {
        String subject = "A company with a very long name ".repeat(40);
        Result result = new Result(
                FINANCE.result("both at once when neither can wait").assessment(), FINANCE.sha256(), subject);
        assertThat(TextReport.brief(result, Style.PLAIN).lines()).hasSizeLessThan(24);
    }

    @Test
    void a_full_report_names_every_claim_it_rests_on_and_says_what_it_says() {
        for (Result result : RESULTS) {
            String text = TextReport.full(result, new Style(100, false, false));
            List<String> cited = new ArrayList<>();
            result.assessment()
                    .gates()
                    .forEach(fired -> cited.addAll(fired.gate().cite()));
            result.assessment()
                    .cautions()
                    .forEach(fired -> cited.addAll(fired.caution().cite()));
            assertThat(cited).allSatisfy(claim -> assertThat(text).contains("\n  [" + claim + "] "));
        }
    }

    @Test
    void both_reports_name_article_and_heading_where_claims_are_of_several_articles() {
        Result result = ofTwoArticles(FINANCE.result("books first when there are none"));
        Style wide = new Style(100, false, true);

        assertThat(TextReport.brief(result, wide).replaceAll("\\s+", " "))
                .contains("\"One\" (sells: Bookkeeping service, Fractional CFO): [2] Who does what")
                .contains("\"Two\" (sells: Bookkeeping service, Fractional CFO): [1] Order");
        assertThat(TextReport.full(result, wide))
                .contains("\n  \"Who does what\"\n  [X-1] Bookkeeping services")
                .contains("\n  \"Two\". Author: a provider of finance services.")
                .contains("\n  \"Order\"\n  [X-5] Books come before steering");
    }

    /** The result, where the second half of the claims stands in an article of its own. */
    private static Result ofTwoArticles(Result result) {
        Pack pack = result.assessment().pack();
        Source whole = pack.sources().get(0);
        List<Source> sources = List.of(
                article(whole, "One", List.of("X-1", "X-2", "X-3")),
                article(whole, "Two", List.of("X-4", "X-5", "X-6")));
        Pack split = new Pack(
                pack.id(),
                pack.version(),
                pack.title(),
                pack.decides(),
                pack.audience(),
                pack.enough(),
                pack.candidates(),
                pack.questions(),
                pack.checklists(),
                pack.facts(),
                pack.evidence(),
                pack.gates(),
                pack.rankings(),
                pack.cautions(),
                pack.outcomes(),
                sources);
        Assessment of = result.assessment();
        return changed(result, split, of.possibleProven(), of.restsOn(), of.open());
    }

    private static Source article(Source whole, String title, List<String> claims) {
        Map<String, Source.Claim> some = new LinkedHashMap<>(whole.claims());
        some.keySet().retainAll(claims);
        return new Source(title, title, whole.author(), whole.sells(), some, Map.of());
    }

    @Test
    void a_result_that_rests_on_open_questions_whatever_their_answers_says_so() {
        Result result = changed(FINANCE.result("no bank and no investors"), true, List.of("lender", "budget"));
        assertThat(TextReport.brief(result, new Style(100, false, true)).replaceAll("\\s+", " "))
                .contains("Decided: whatever the answer to \"Who answers")
                .contains("and to \"What could you spend on finance help in a month?\", it comes out the same.");
    }

    @Test
    void a_search_that_was_cut_short_is_admitted() {
        Result result = changed(FINANCE.result("no bank and no investors"), false, List.of());
        assertThat(TextReport.full(result, Style.PLAIN)).contains("cut short");
    }

    /** The result with these in place of its own; the questions it rests on are open. */
    private static Result changed(Result result, boolean proven, List<String> restsOn) {
        List<Open> open = restsOn.stream()
                .map(question -> new Open(question, Open.State.UNASKED, List.of()))
                .toList();
        return changed(result, result.assessment().pack(), proven, restsOn, open);
    }

    private static Result changed(Result result, Pack pack, boolean proven, List<String> restsOn, List<Open> open) {
        Assessment of = result.assessment();
        Assessment changed = new Assessment(
                pack,
                of.answers(),
                of.dormant(),
                of.recommendation(),
                of.standing(),
                of.possible(),
                proven,
                restsOn,
                of.scores(),
                of.because(),
                of.against(),
                of.gates(),
                of.cautions(),
                of.rankings(),
                open,
                of.flips());
        return new Result(changed, result.sha256(), null);
    }
}
