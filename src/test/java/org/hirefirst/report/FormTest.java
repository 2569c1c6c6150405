package org.hirefirst.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.AnswersReader;
import org.hirefirst.reader.Reading;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final List<Samples> ALL = Stream.concat(
                    Stream.of(Samples.example("finance-first"), Samples.example("investor-numbers")), Samples.bundled())
            .toList();

    @Test
    void every_questionnaire_fits_the_schema() {
        Schema schema = Schema.of("form");
        ALL.forEach(sample -> schema.accepts(FormJson.pretty(sample.pack(), sample.sha256())));
    }

    @Test
    void a_questionnaire_tells_nothing_of_points_candidates_or_outcomes() {
        Samples finance = Samples.example("finance-first");
        assertThat(FormJson.pretty(finance.pack(), finance.sha256()))
                .doesNotContain("cfo", "points", "books-then-leader", "says", "cite", "X-1");
        assertThat(FormText.of(finance.pack(), "hirefirst assess PACK FILE"))
                .doesNotContain("CFO", "points", "books-then-leader");
    }

    @Test
    void a_blank_form_reads_as_no_answers() {
        for (Samples sample : ALL) {
            assertThat(read(FormText.of(sample.pack(), "hirefirst assess PACK FILE"), sample.pack()))
                    .isEqualTo(AnswerSheet.EMPTY);
        }
    }

    @Test
    void a_filled_form_reads_as_what_was_filled_in() {
        Random random = new Random(11);
        for (Samples sample : ALL) {
            Map<String, String> filled = new TreeMap<>();
            String text = FormText.of(sample.pack(), "hirefirst assess PACK FILE");
            for (Question question : sample.pack().questions()) {
                String answer = answer(question, random);
                filled.put(question.id(), answer);
                text = text.replace("\n#" + question.id() + ":\n", "\n" + question.id() + ": " + answer + "\n");
            }
            text = text.replace("\n#subject:\n", "\nsubject: Acme\n");

            AnswerSheet sheet = read(text, sample.pack());

            assertThat(sheet.subject()).isEqualTo("Acme");
            assertThat(words(sheet.answers())).isEqualTo(filled);
        }
    }

    private static String answer(Question question, Random random) {
        if (random.nextInt(4) == 0) {
            return "unknown";
        }
        if (question.domain() instanceof Choices choices) {
            return choices.choices()
                    .get(random.nextInt(choices.choices().size()))
                    .id();
        }
        return "12";
    }

    private static Map<String, String> words(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> word(e.getValue()), (a, b) -> a, TreeMap::new));
    }

    private static String word(Answer answer) {
        if (answer instanceof Answer.Amount amount) {
            return amount.number().toPlainString();
        }
        return answer instanceof Answer.Chosen chosen ? chosen.choice() : "unknown";
    }

    @Test
    void a_form_fits_80_columns() {
        for (Samples sample : ALL) {
            assertThat(FormText.of(sample.pack(), "hirefirst assess PACK FILE").lines())
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void answers_of_results_fit_the_schema_of_answers() {
        Schema schema = Schema.of("answers");
        schema.accepts("{\"subject\": \"A\", \"closing\": \"never\", \"revenue\": 2.5, \"lender\": \"unknown\"}");
        schema.accepts("{}");
        schema.refuses("{\"closing\": true}");
        schema.refuses("{\"closing\": [\"never\"]}");
        schema.refuses("{\"Closing\": \"never\"}");
        schema.refuses("{\"closing\": \"Not an id\"}");
        schema.refuses("[]");
    }

    private static AnswerSheet read(String text, Pack pack) {
        Reading<AnswerSheet> reading = AnswersReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "form.yaml", List.of(pack));
        return reading.orElseThrow(problems -> new IllegalStateException(problems.toString()));
    }
}
