package org.hirefirst.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hirefirst.Decision;

/** A decision that every engine can make: ten signals, eleven rows of points for one of two roles. */
public final class Signals {
    /** Where the question is answered so, these points are given. */
    public record Row(String question, String answer, int revops, int cro) {
        /** Its name. */
        public String id() {
            return question + "-" + answer;
        }
    }

    /** All of them. */
    public static final List<Row> ROWS = List.of(
            new Row("records", "yes", 2, 0),
            new Row("baddata", "yes", 2, 0),
            new Row("judgment", "yes", 0, 2),
            new Row("silos", "systems", 2, 0),
            new Row("silos", "leadership", 0, 2),
            new Row("strategy", "yes", 0, 2),
            new Row("tools", "yes", 2, 0),
            new Row("together", "yes", 2, 1),
            new Row("coaching", "yes", 0, 2),
            new Row("helm", "yes", 0, 2),
            new Row("numbers", "yes", 2, 0));

    /** What an engine makes of a case; with the names of the rows that fired, in their order, where it lists them. */
    public record Scored(String outcome, int revops, int cro, List<String> fired) {
        /** Recommends who has more points. */
        static Scored of(int revops, int cro, List<String> fired) {
            return new Scored(revops > cro ? "revops-first" : cro > revops ? "cro-first" : "tie", revops, cro, fired);
        }
    }

    private Signals() {}

    /** Random answers to all ten questions. */
    public static Map<String, String> draw(Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : questions()) {
            List<String> choices = choices(question);
            answers.put(question, choices.get(random.nextInt(choices.size())));
        }
        return answers;
    }

    static List<String> questions() {
        return ROWS.stream().map(Row::question).distinct().toList();
    }

    static List<String> choices(String question) {
        return question.equals("silos") ? List.of("no", "systems", "leadership") : List.of("no", "yes");
    }

    /** The table as hirefirst has it. */
    public static Decision decision() {
        String questions = questions().stream()
                .map(question -> "  " + question + ":\n    ask: \"" + question + "?\"\n    choices: {"
                        + choices(question).stream()
                                .map(choice -> choice + ": " + choice + "!")
                                .collect(Collectors.joining(", "))
                        + "}\n")
                .collect(Collectors.joining());
        String evidence = ROWS.stream()
                .map(row -> "  " + row.question() + "-" + row.answer() + ":\n    when: {" + row.question() + ": "
                        + row.answer() + "}\n    points: {"
                        + (row.revops() == 0 ? "cro: " + row.cro() : "revops: " + row.revops())
                        + (row.revops() > 0 && row.cro() > 0 ? ", cro: " + row.cro() : "")
                        + "}\n    says: It speaks for one of them.\n")
                .collect(Collectors.joining());
        return decision(
                "signals",
                "candidates:\n  revops: {title: RevOps}\n  cro: {title: CRO}\nquestions:\n" + questions + "evidence:\n"
                        + evidence + LEADER);
    }

    static final String LEADER = """
            outcomes:
              - {id: revops-first, kind: hire, hire: revops, when: {leads: {revops: 1}}, title: RevOps}
              - {id: cro-first, kind: hire, hire: cro, when: {leads: {cro: 1}}, title: CRO}
              - {id: tie, kind: close, otherwise: true, title: Close}
            """;

    /** Reads a pack from its text, as a user's pack is read. */
    static Decision decision(String id, String rules) {
        try {
            Path folder = Files.createTempDirectory("bench");
            Path pack = Files.createDirectory(folder.resolve(id));
            String header = "hirefirst: 1\npack: {id: " + id + ", version: 1.0.0, title: Bench}\n";
            Path file = Files.writeString(pack.resolve("pack.yaml"), header + rules);
            Decision decision = Decision.of(pack);
            for (Path gone : List.of(file, pack, folder)) {
                Files.delete(gone);
            }
            return decision;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
