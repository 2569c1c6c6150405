package org.hirefirst.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.AnswersReader;
import org.hirefirst.reader.Reading;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.Example;
import org.hirefirst.testing.RandomAnswers;
import org.hirefirst.testing.RandomPacks;
import org.hirefirst.testing.Size;
import org.junit.jupiter.api.Test;

/** Whatever packs and answers hold, reports keep their promises. */
class RandomReportsTest {
    private static final int PACKS = 300;
    private static final String SHA = "0".repeat(64);

    private final Schema resultSchema = Schema.of("result");
    private final Schema formSchema = Schema.of("form");

    @Test
    void results_of_random_packs_fit_the_schema_and_the_screen() {
        for (int seed = 0; seed < PACKS; seed++) {
            Dice dice = new Dice(seed);
            Pack pack = RandomPacks.next(dice, Size.SMALL);
            Example example = new Example(pack, RandomAnswers.next(dice, pack, Size.SMALL));
            Result result = new Result(Assessor.of(pack).assess(example.answers(), Detail.FULL), SHA, "Ünï 日本");
            resultSchema.accepts(ResultJson.compact(result, Detail.FULL));
            resultSchema.accepts(ResultJson.compact(result, Detail.BRIEF));
            String brief = TextReport.brief(result, Style.PLAIN);
            assertThat(brief.lines()).as("seed %d%n%s", seed, brief).hasSizeLessThan(24);
            fits(brief, 80);
            fits(TextReport.unbounded(result, Style.PLAIN), 80);
            fits(TextReport.full(result, Style.PLAIN), 80);
            fits(TextReport.full(result, new Style(40, false, true)), 40);
        }
    }

    @Test
    void forms_of_random_packs_fit_the_schema_and_read_as_blank() {
        for (int seed = 0; seed < PACKS; seed++) {
            Pack pack = RandomPacks.next(new Dice(seed), Size.LARGE);
            formSchema.accepts(FormJson.pretty(pack, SHA));
            String form = FormText.of(pack, "hirefirst assess PACK FILE");
            fits(form, 80);
            Reading<AnswerSheet> sheet = AnswersReader.read(
                    new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)), "form.yaml", List.of(pack));
            assertThat(sheet).as("seed %d", seed).isEqualTo(new Reading.Good<>(AnswerSheet.EMPTY, List.of()));
            fits(ShowText.of(pack, Style.PLAIN), 80);
            fits(PackJson.show(pack, SHA), Integer.MAX_VALUE);
        }
    }

    private static void fits(String text, int width) {
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
            assertThat(line.codePoints()).noneMatch(SafeText::isUnsafe);
        });
    }
}
