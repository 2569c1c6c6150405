package org.hirefirst.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Score;
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

    /** As "+4 e1", "+4 ann (bob -1): e1" and "more reasons, ann +3, bob +1". */
    private static final Pattern REASON =
            Pattern.compile("[+-]\\d+ (\\w+( \\([^)]*\\))?: )?e\\d+|more reasons?(, (\\w+ )?[+-]\\d+)+");

    private static final Pattern POINTS = Pattern.compile("(?:(?<who>[a-z]+) )?(?<points>[+-]\\d+)");

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
    void the_reasons_of_a_brief_report_add_up_to_the_points_of_those_named_first() {
        int counted = 0;
        for (int seed = 0; seed < PACKS; seed++) {
            Dice dice = new Dice(seed);
            Pack pack = RandomPacks.next(dice, Size.LARGE);
            Example example = new Example(pack, RandomAnswers.next(dice, pack, Size.LARGE));
            Assessment of = Assessor.of(pack).assess(example.answers(), Detail.BRIEF);
            List<String> first = of.recommendation().namedFirst();
            String brief = TextReport.brief(new Result(of, SHA, null), Style.PLAIN);
            assertThat(points(brief, first)).as("seed %d%n%s", seed, brief).isEqualTo(scores(of, first));
            counted += first.isEmpty() || !brief.contains("more reason") ? 0 : 1;
        }
        assertThat(counted).as("reports that only count some reasons").isPositive();
    }

    /** What the reasons of a brief report give to those named first, those it only counts included. */
    private static Map<String, Integer> points(String brief, List<String> first) {
        Map<String, Integer> points = new TreeMap<>();
        first.forEach(who -> points.put(who, 0));
        Matcher reason = REASON.matcher(brief.replaceAll("\\s+", " "));
        while (reason.find()) {
            Matcher one = POINTS.matcher(reason.group().replaceFirst("^([+-]\\d+) (\\w+)(?=[ :])", "$2 $1"));
            while (one.find()) {
                String who = one.group("who") == null ? first.get(0) : one.group("who");
                points.computeIfPresent(who, (id, sum) -> sum + Integer.parseInt(one.group("points")));
            }
        }
        return points;
    }

    private static Map<String, Integer> scores(Assessment of, List<String> first) {
        return of.scores().stream()
                .filter(score -> first.contains(score.candidate().id()))
                .collect(Collectors.toMap(score -> score.candidate().id(), Score::points));
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
