package org.hirefirst.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.junit.jupiter.api.Test;

class AnswersReaderTest {
    private static final Pack PACK = ExamplePacksTest.good(
                    new PackLibrary(new FolderRules(Path.of("src/test/resources/example")), null).load("finance-first"))
            .pack();

    private static final Map<String, Answer> ANSWERS = Map.of(
            "revenue", new Answer.Amount(new BigDecimal("2000000")),
            "closing", new Answer.Chosen("late"),
            "cash-surprise", new Answer.Chosen("no"),
            "late-cause", Answer.UNKNOWN,
            "lender", Answer.NOT_APPLICABLE,
            "budget", new Answer.Amount(new BigDecimal("10")),
            "raising", new Answer.Chosen("yes"));

    @Test
    void yaml_json_and_options_give_the_same_answers() {
        AnswerSheet yaml = good("""
                subject: Acme
                revenue: 2_000_000
                closing: late
                cash-surprise: no
                late-cause: unknown
                lender: not-applicable
                budget: 010
                raising: yes
                """);
        AnswerSheet flow =
                good("{subject: Acme, revenue: 2000000.0, closing: late, cash-surprise: no, late-cause: unknown,"
                        + " lender: not-applicable, budget: 10, raising: yes}");
        AnswerSheet json = good("""
                {"subject": "Acme", "revenue": 2000000.00, "closing": "late", "cash-surprise": "no",
                 "late-cause": "unknown", "lender": "not-applicable", "budget": 10, "raising": "yes"}
                """);
        AnswerSheet options = ExamplePacksTest.good(AnswersReader.readOptions(
                List.of(
                        "subject=Acme",
                        "revenue=2000000",
                        "closing=late",
                        "cash-surprise=no",
                        "late-cause=unknown",
                        "lender=not-applicable",
                        "budget=10",
                        "raising=yes"),
                List.of(PACK)));
        assertThat(yaml.answers()).isEqualTo(ANSWERS);
        assertThat(yaml.subject()).isEqualTo("Acme");
        assertThat(List.of(flow, json, options)).containsOnly(yaml);
    }

    @Test
    void a_result_is_read_for_the_answers_it_was_worked_out_from() {
        AnswerSheet sheet = good("""
                {"schema": "hirefirst.result/1", "subject": null, "possible": ["x"], "plan": [{"what": 1}],
                 "answers": {"closing": "late"}, "dormant": {"late-cause": "unknown"}}
                """);
        assertThat(sheet)
                .isEqualTo(new AnswerSheet(
                        null, Map.of("closing", new Answer.Chosen("late"), "late-cause", Answer.UNKNOWN)));
    }

    @Test
    void a_result_with_parts_that_are_not_what_they_should_be_is_told_of_or_passed_over() {
        assertThat(form("""
                {"schema": "hirefirst.result/1", "referral": {"pack": ["books"], "result": [{"answers": 1}]},
                 "answers": ["late"], "dormant": {"closing": "late", "closing": "never"}}
                """))
                .contains("2:13 expected an object of answers", "2:54 the key `closing` stands here again");
    }

    @Test
    void another_document_is_refused_once() {
        Reading<AnswerSheet> form = read("{\"schema\": \"hirefirst.form/1\", \"questions\": [], \"pack\": {}}");
        assertThat(form.problems()).singleElement().extracting(Problem::code).isEqualTo("not-answers");
    }

    @Test
    void a_form_left_blank_is_no_answers() {
        assertThat(good("{}")).isEqualTo(AnswerSheet.EMPTY);
        assertThat(good("# closing: late\n")).isEqualTo(AnswerSheet.EMPTY);
        assertThat(read("").problems()).extracting(Problem::code).containsExactly("empty");
    }

    @Test
    void a_question_without_an_answer_is_left_out_not_left_empty() {
        String here = "no answer stands here";
        assertThat(form("lender: founder\nclosing:\n")).isEqualTo("2:9 " + here);
        assertThat(form("{\"closing\": null}")).isEqualTo("1:13 " + here);
        assertThat(form("{\"closing\": \"\"}")).isEqualTo("1:13 " + here);
        assertThat(AnswersReader.readOptions(List.of("closing="), List.of(PACK)).problems())
                .extracting(Problem::message)
                .containsExactly(here);
    }

    @Test
    void all_problems_of_yaml_are_told_at_once() {
        assertThat(render("""
                        closng: late
                        closing: lte
                        cash-surprise: true
                        late-cause: not-applicable
                        revenue: 2M
                        budget: 12.5
                        lender: [founder]
                        ahead: yes
                        revenue: 3
                        """)).isEqualTo("""
                        answers:1:1: there is no question `closng`
                            closng: late
                            ^
                          hint: did you mean `closing`?
                        answers:2:10: the question `closing` has no choice `lte`
                            closing: lte
                                     ^
                          hint: did you mean `late`? answers: never, late, soon, unknown
                        answers:3:16: the question `cash-surprise` has no choice `true`
                            cash-surprise: true
                                           ^
                          hint: answers: yes, no, unknown
                        answers:4:13: the question `late-cause` always applies
                            late-cause: not-applicable
                                        ^
                          hint: answers: hands, decisions, unknown
                        answers:5:10: `2M` is not a number
                            revenue: 2M
                                     ^
                          hint: write a plain number such as 2000000, 2_000_000 or 12.5
                        answers:6:9: `12.5` is not a whole number
                            budget: 12.5
                                    ^
                          hint: answers: a whole number in USD from 0, unknown
                        answers:7:9: expected an answer, found a list
                            lender: [founder]
                                    ^
                        answers:8:1: there is no question `ahead`
                            ahead: yes
                            ^
                          hint: it is a checklist; answer its items with yes or no: raising, buying
                        answers:9:1: the key `revenue` stands here again
                            revenue: 3
                            ^
                          hint: it stands first at 5:1
                        """);
    }

    @Test
    void all_problems_of_json_are_told_at_once() {
        assertThat(render("""
                        {"closng": "late", "closing": 5,
                         "raising": true,
                         "revenue": "2000000", "budget": 1e3,
                         "lender": {"a": ["b"]}, "日本": 1, "closing": "late"} 7
                        """)).isEqualTo("""
                        answers:1:2: there is no question `closng`
                            {"closng": "late", "closing": 5,
                             ^
                          hint: did you mean `closing`?
                        answers:1:31: expected an answer in quotes, found a number
                            {"closng": "late", "closing": 5,
                                                          ^
                          hint: answers: never, late, soon, unknown
                        answers:2:13: expected an answer in quotes, found true
                             "raising": true,
                                        ^
                          hint: answers: yes, no, unknown
                        answers:3:13: expected a number, found text
                             "revenue": "2000000", "budget": 1e3,
                                        ^
                          hint: take the quotes away
                        answers:3:34: `1e3` is not a number
                             "revenue": "2000000", "budget": 1e3,
                                                             ^
                          hint: write a plain number such as 2000000, 2_000_000 or 12.5
                        answers:4:12: expected an answer in quotes, found a list or an object
                             "lender": {"a": ["b"]}, "日本": 1, "closing": "late"} 7
                                       ^
                          hint: answers: founder, somebody, unknown, not-applicable
                        answers:4:26: there is no question `日本`
                             "lender": {"a": ["b"]}, "日本": 1, "closing": "late"} 7
                                                     ^
                          hint: there are: revenue, undermining, closing, late-cause, cash-surprise, lender, raising, buying, budget
                        answers:4:35: the key `closing` stands here again
                             "lender": {"a": ["b"]}, "日本": 1, "closing": "late"} 7
                                                                ^
                          hint: it stands first at 1:20
                        answers:4:54: something follows the object
                             "lender": {"a": ["b"]}, "日本": 1, "closing": "late"} 7
                                                                                   ^
                          hint: a file holds the answers of one; put each set into a file of its own
                        """);
    }

    @Test
    void broken_json_is_refused_where_it_breaks() {
        assertThat(form("{\"closing\": \"late\"")).isEqualTo("1:19 the text ends too early");
        assertThat(form("{\"closing\": late}")).isEqualTo("1:13 this is no value");
        assertThat(form("{\"closing\": 'late'}")).isEqualTo("1:13 this is no value");
        assertThat(form("{\"closing\" \"late\"}")).isEqualTo("1:12 expected a colon");
        assertThat(form("{\"closing\": \"late\" \"a\": 1}")).isEqualTo("1:20 expected a comma");
        assertThat(form("{\"closing\": \"late\",}")).isEqualTo("1:20 expected a key in double quotes");
        assertThat(form("{\"budget\": 012}")).isEqualTo("1:13 this is not a number");
        assertThat(form("{\"closing\": \"\\q\"}")).isEqualTo("1:15 this cannot stand in text");
        assertThat(form("{\"closing\": \"late\"]")).isEqualTo("1:19 this does not close what was opened");
        assertThat(form("{} // none")).isEqualTo("1:4 JSON has no comments");
        assertThat(read("[{\"closing\": \"late\"}]").problems())
                .extracting(Problem::message)
                .containsExactly("expected a map from questions to answers, found a list");
        assertThat(read("{\"revenue\": " + "9".repeat(2000) + "}").problems()).hasSize(1);
    }

    @Test
    void options_are_refused_one_by_one() {
        String text = AnswersReader.readOptions(
                        List.of("closing", "closing=lte", "lender=founder", "lender=somebody", "x="), List.of(PACK))
                .problems()
                .stream()
                .map(Problem::render)
                .reduce("", (all, one) -> all + one + "\n");
        assertThat(text).isEqualTo("""
                        -a closing: expected a question, an equals sign and an answer
                          hint: as in closing=late
                        -a closing=lte: the question `closing` has no choice `lte`
                          hint: did you mean `late`? answers: never, late, soon, unknown
                        -a lender=somebody: the question `lender` is answered twice
                        -a x=: there is no question `x`
                          hint: there are: revenue, undermining, closing, late-cause, cash-surprise, lender, raising, buying, budget
                        """);
    }

    @Test
    void a_subject_may_not_hide_anything() {
        assertThat(read("subject: \"A\\e[2J\"").problems())
                .extracting(Problem::code)
                .containsExactly("forbidden-character");
        assertThat(read("{\"subject\": \"A\\u001b[2J\"}").problems())
                .extracting(Problem::code)
                .containsExactly("forbidden-character");
    }

    @Test
    void numbers_are_plain_decimals() {
        assertThat(Numbers.parse("2_000_000")).isEqualTo(new BigDecimal("2000000"));
        assertThat(Numbers.parse("1_000.50")).isEqualTo(new BigDecimal("1000.5"));
        assertThat(Numbers.parse("010")).isEqualTo(BigDecimal.TEN);
        assertThat(Numbers.parse("-3")).isEqualTo(new BigDecimal("-3"));
        assertThat(Numbers.parse("0.0")).isEqualTo(BigDecimal.ZERO);
        for (String text :
                List.of("", "._", "_1", "1_", "1__0", "1e3", "+1", ".5", "5.", "0x10", "12:30:45", "NaN", "١")) {
            assertThat(Numbers.parse(text)).as(text).isNull();
        }
    }

    private static AnswerSheet good(String text) {
        return ExamplePacksTest.good(read(text));
    }

    private static String form(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
                .reduce("", (all, one) -> all + one);
    }

    private static Reading<AnswerSheet> read(String text) {
        return AnswersReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "answers", List.of(PACK));
    }

    private static String render(String text) {
        return read(text).problems().stream().map(Problem::render).reduce("", (all, one) -> all + one + "\n");
    }
}
