package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.Recommendation;
import org.hirefirst.core.assess.Fired;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.test.PackCase;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.terminal.Ended;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is handed out does not change with what it was made of, and keeps its order. */
class ValuesTest {
    private static final List<String> NAMES = List.of("z", "y", "x", "w", "b", "a");

    @ParameterizedTest
    @MethodSource("values")
    void collections_are_copied_in_their_order_and_cannot_be_changed(Collection<String> seen) {
        assertThat(seen).containsExactlyElementsOf(NAMES);
        assertThatThrownBy(seen::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<Collection<String>> values() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Flips.Value> proposed = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            answers.put(name, Answer.UNKNOWN);
            words.put(name, name);
            proposed.put(name, new Flips.Choice(Answer.UNKNOWN));
        });
        List<String> names = new ArrayList<>(NAMES);
        LinkedHashSet<String> set = new LinkedHashSet<>(NAMES);
        Fired fired = new Fired(set, words);
        Flips.Flip flip = new Flips.Flip("to", Map.of(), proposed);
        PackCase.Expected expected = new PackCase.Expected(null, null, names, null, names, words, names, names, names);
        List<Collection<String>> seen = List.of(
                new Recommendation("id", null, names).next(),
                new Open("question", Open.State.UNASKED, names).changes(),
                fired.evidence(),
                fired.firsts().keySet(),
                flip.with().keySet(),
                new PackCase("name", 1, answers, expected).answers().keySet(),
                expected.ranked().keySet(),
                expected.flips(),
                new AnswerSheet(null, answers).answers().keySet(),
                new Ended.Interrupted(answers).answers().keySet());
        List.of(answers, words, proposed).forEach(Map::clear);
        names.clear();
        set.clear();
        return seen.stream();
    }
}
