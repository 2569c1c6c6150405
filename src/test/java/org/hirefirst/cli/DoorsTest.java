package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.report.ResultJson;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.RandomAnswers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One door equals another: a row of a table, a line of JSON and a file of its own give the same bytes. */
class DoorsTest {
    private static final int BY_THE_WHOLE_COMMAND = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "revops-vs-cro, brief, 1200",
        "revops-vs-cro, full,    20",
        "which-role,    brief,  100",
        "finance-first, brief,  400",
        "finance-first, full,   100",
    })
    void the_same_answers_give_the_same_bytes_through_every_door(String name, String detail, int count)
            throws IOException {
        LoadedPack pack = load(name);
        List<Question> questions = questions(pack);
        Dice dice = new Dice(20_26);
        List<AnswerSheet> sheets = IntStream.range(0, count)
                .mapToObj(i -> new AnswerSheet(
                        dice.chance(0.2) ? null : "Client \"" + i + "\", Ülm", answers(dice, questions)))
                .toList();
        Path table = Files.writeString(folder.resolve("t.csv"), table(dice, questions, sheets));
        Path lines = Files.writeString(folder.resolve("t.jsonl"), lines(sheets));

        List<String> expected = sheets.stream()
                .map(sheet -> ResultJson.compact(
                        Assessing.result(pack, sheet, Detail.valueOf(detail.toUpperCase(Locale.ROOT))),
                        Detail.valueOf(detail.toUpperCase(Locale.ROOT))))
                .toList();

        assertThat(batch(name, table, detail)).containsExactlyElementsOf(expected);
        assertThat(batch(name, lines, detail)).containsExactlyElementsOf(expected);
        for (int i = 0; i < BY_THE_WHOLE_COMMAND; i++) {
            Path file = Files.writeString(folder.resolve("one.json"), json(sheets.get(i)));
            Ran ran = CliRunner.run("assess", name, file.toString(), "-f", "jsonl", "-d", detail);
            assertThat(ran.out()).isEqualTo(expected.get(i) + "\n");
        }
    }

    private static List<String> batch(String pack, Path file, String detail) {
        Ran ran = CliRunner.run("batch", pack, file.toString(), "-d", detail, "--follow");
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out().lines().toList();
    }

    private static LoadedPack load(String pack) {
        PackLibrary library = PackLibrary.open(CliRunner.EXAMPLE).orElseThrow(Failure::refused);
        return library.load(pack).orElseThrow(Failure::refused);
    }

    /** Those of the pack and of the packs that it refers to. */
    private static List<Question> questions(LoadedPack pack) {
        List<Question> all = new ArrayList<>(pack.pack().questions());
        pack.refersTo()
                .values()
                .forEach(other -> other.pack().questions().stream()
                        .filter(question ->
                                all.stream().noneMatch(one -> one.id().equals(question.id())))
                        .forEach(all::add));
        return all;
    }

    private static Map<String, Answer> answers(Dice dice, List<Question> questions) {
        double given = dice.oneOf(0.0, 0.5, 0.9, 1.0, 1.0, 1.0, 1.0);
        return questions.stream()
                .filter(question -> dice.chance(given))
                .collect(Collectors.toMap(
                        Question::id,
                        question -> dice.chance(0.1) ? Answer.UNKNOWN : RandomAnswers.real(dice, question)));
    }

    private static String table(Dice dice, List<Question> questions, List<AnswerSheet> sheets) {
        List<Question> order = dice.shuffled(questions);
        StringBuilder text = new StringBuilder("\uFEFFSubject");
        order.forEach(question -> text.append(',')
                .append(quoted(dice.chance(0.3) && isAlone(question, questions) ? question.ask() : question.id())));
        for (AnswerSheet sheet : sheets) {
            String subject = sheet.subject();
            text.append("\r\n").append(subject == null ? "" : quoted(subject));
            order.forEach(question -> text.append(',').append(cell(dice, question, sheet.answers())));
        }
        return text.append("\r\n").toString();
    }

    /** Whether no other question has its words. */
    private static boolean isAlone(Question question, List<Question> all) {
        return all.stream().filter(one -> one.ask().equals(question.ask())).count() == 1;
    }

    private static String cell(Dice dice, Question question, Map<String, Answer> answers) {
        Answer answer = answers.get(question.id());
        if (answer == null) {
            return dice.oneOf("", "  ");
        }
        if (answer instanceof Answer.Chosen chosen
                && question.domain() instanceof Domain.Choices choices
                && dice.chance(0.3)) {
            return quoted(
                    choices.choices().get(choices.indexOf(chosen.choice())).text());
        }
        return dice.chance(0.2) ? quoted(answer.text()) : dice.oneOf("", " ") + answer.text();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String lines(List<AnswerSheet> sheets) {
        return sheets.stream().map(sheet -> json(sheet) + "\n").collect(Collectors.joining("\n"));
    }

    private static String json(AnswerSheet sheet) {
        String subject = sheet.subject();
        List<String> members = new ArrayList<>();
        members.add("\"subject\": " + (subject == null ? "null" : '"' + subject.replace("\"", "\\\"") + '"'));
        sheet.answers()
                .forEach((question, answer) -> members.add('"' + question + "\": "
                        + (answer instanceof Answer.Amount ? answer.text() : '"' + answer.text() + '"')));
        return "{" + String.join(", ", members) + "}";
    }
}
