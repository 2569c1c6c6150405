package org.hirefirst.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.test.PackCase;
import org.hirefirst.reader.FolderRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.Reading;

/** A pack with the answers of its own cases, as material for reports. */
final class Samples {
    /** The results of all packs, under test resources and shipped. */
    static final List<Result> ALL_RESULTS = Stream.concat(
                    Stream.of(example("finance-first"), example("investor-numbers")), bundled())
            .flatMap(Samples::results)
            .toList();

    /** Those that refer to another pack, each with some result of that pack. */
    static final List<Result> FOLLOWED = followed();

    private final LoadedPack loaded;
    private final List<PackCase> cases;
    private final Assessor assessor;

    private Samples(PackLibrary library, String id) {
        loaded = good(library.load(id));
        cases = good(library.cases(loaded));
        assessor = Assessor.of(loaded.pack());
    }

    /** The packs under test resources. */
    static Samples example(String id) {
        return new Samples(new PackLibrary(new FolderRules(Path.of("src/test/resources/example")), null), id);
    }

    /** The packs that are shipped. */
    static Stream<Samples> bundled() {
        PackLibrary library = new PackLibrary(new FolderRules(Path.of("rules")), null);
        return library.ids().stream().map(id -> new Samples(library, id));
    }

    private static List<Result> followed() {
        Map<String, List<Result>> results = ALL_RESULTS.stream()
                .collect(Collectors.groupingBy(
                        result -> result.assessment().pack().id()));
        List<Result> followed = new ArrayList<>();
        for (Result here : ALL_RESULTS) {
            Outcome outcome = here.assessment().recommendation().outcome();
            if (outcome != null && outcome.to() != null) {
                List<Result> all = results.getOrDefault(outcome.to(), List.of());
                Result there = all.get(followed.size() * 7 % all.size());
                followed.add(new Result(
                        here.assessment(), here.sha256(), "Acme", new Result.Referral(outcome.to(), List.of(), there)));
            }
        }
        return followed;
    }

    private static <T> T good(Reading<T> reading) {
        return reading.orElseThrow(problems -> new IllegalStateException(problems.toString()));
    }

    Pack pack() {
        return loaded.pack();
    }

    String sha256() {
        return loaded.sha256();
    }

    /** The answers of a case, some of them changed. */
    Map<String, Answer> answers(String name, Map<String, Answer> changes) {
        PackCase found =
                cases.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
        Map<String, Answer> answers = new LinkedHashMap<>(found.answers());
        answers.putAll(changes);
        return answers;
    }

    Assessment assess(Map<String, Answer> answers) {
        return assessor.assess(answers, Detail.FULL);
    }

    Result result(Map<String, Answer> answers) {
        return new Result(assess(answers), sha256(), null);
    }

    Result result(String name) {
        return result(answers(name, Map.of()));
    }

    /** The results of all cases (of stories every eighth, as they are many), and of a third with some answers left open. */
    Stream<Result> results() {
        Random random = new Random(5);
        List<Map<String, Answer>> whole = IntStream.range(0, cases.size())
                .filter(i -> i % 8 == 0 || !cases.get(i).name().startsWith("story: "))
                .mapToObj(i -> cases.get(i).answers())
                .toList();
        Stream<Map<String, Answer>> partial =
                IntStream.range(0, whole.size()).filter(i -> i % 3 == 0).mapToObj(i -> someOpen(whole.get(i), random));
        return Stream.concat(whole.stream(), partial).map(this::result);
    }

    private static Map<String, Answer> someOpen(Map<String, Answer> answers, Random random) {
        Map<String, Answer> some = new LinkedHashMap<>(answers);
        List<String> ids = List.copyOf(some.keySet());
        for (int i = 0; i < 3 && !ids.isEmpty(); i++) {
            String id = ids.get(random.nextInt(ids.size()));
            if (random.nextBoolean()) {
                some.remove(id);
            } else {
                some.put(id, Answer.UNKNOWN);
            }
        }
        return some;
    }
}
