package org.hirefirst.core.assess.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.test.PackCase;
import org.hirefirst.reader.FolderRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.testing.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twin says of the example packs what their cases expect, and the engine says the same. */
class ExampleTwinTest {
    private static final PackLibrary LIBRARY =
            new PackLibrary(new FolderRules(Path.of("src/test/resources/example")), null);

    /** A case and its pack. */
    record Case(Pack pack, PackCase expects) {
        @Override
        public String toString() {
            return pack.id() + ": " + expects.name();
        }
    }

    static Stream<Case> cases() {
        return LIBRARY.ids().stream().flatMap(id -> {
            LoadedPack loaded =
                    LIBRARY.load(id).orElseThrow(problems -> new IllegalStateException(problems.toString()));
            List<PackCase> cases =
                    LIBRARY.cases(loaded).orElseThrow(problems -> new IllegalStateException(problems.toString()));
            return cases.stream().map(one -> new Case(loaded.pack(), one));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_twin_says_what_the_case_expects(Case example) {
        Twin twin = new Twin(example.pack());
        Map<String, Answer> answers = example.expects().answers();
        Assessment got = twin.assess(answers);
        PackCase.Expected expected = example.expects().expected();
        same(expected.outcome(), got.recommendation().id());
        same(expected.standing(), got.standing().word());
        same(expected.possible(), got.possible());
        same(
                expected.excluded(),
                ids(
                        got.scores().stream().filter(Assessment.Score::excluded),
                        one -> one.candidate().id()));
        same(
                expected.cautions(),
                ids(got.cautions().stream(), one -> one.caution().id()));
        same(expected.dormant(), List.copyOf(got.dormant().keySet()));
        same(expected.flips(), ids(got.flips().changes().stream(), Flips.Flip::to));
        if (expected.points() != null) {
            got.scores()
                    .forEach(score ->
                            same(expected.points().get(score.candidate().id()), score.points()));
        }
        if (expected.ranked() != null) {
            assertThat(twin.fired(answers).firsts()).containsAllEntriesOf(expected.ranked());
        }
    }

    private static void same(Object expected, Object got) {
        if (expected != null) {
            assertThatObject(got).isEqualTo(expected);
        }
    }

    private static <T> List<String> ids(Stream<T> all, java.util.function.Function<T, String> id) {
        return all.map(id).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_engine_says_the_same(Case example) {
        assertThat(Comparison.differences(
                        new Example(example.pack(), example.expects().answers())))
                .isEmpty();
    }
}
