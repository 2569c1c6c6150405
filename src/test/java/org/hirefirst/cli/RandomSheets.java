package org.hirefirst.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.RandomAnswers;

/** Random sets of answers to a pack and to those that it refers to, and each way in which they can be written down. */
final class RandomSheets {
    private final Dice dice = new Dice(20_26);
    private final List<Question> questions;
    private final List<AnswerSheet> all;

    /** So many; the first are always the same. */
    RandomSheets(LoadedPack pack, int count) {
        questions = questions(pack);
        all = IntStream.range(0, count)
                .mapToObj(i -> new AnswerSheet(dice.chance(0.2) ? null : "Client \"" + i + "\", Ülm", answers()))
                .toList();
    }

    List<AnswerSheet> all() {
        return all;
    }

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

    private Map<String, Answer> answers() {
        double given = dice.oneOf(0.0, 0.5, 0.9, 1.0, 1.0, 1.0, 1.0);
        return questions.stream()
                .filter(question -> dice.chance(given))
                .collect(Collectors.toMap(
                        Question::id,
                        question -> dice.chance(0.1) ? Answer.UNKNOWN : RandomAnswers.real(dice, question)));
    }

    /** All as a table, its columns in any order and named by ids or words. */
    String table() {
        List<Question> order = dice.shuffled(questions);
        StringBuilder text = new StringBuilder("\uFEFFSubject");
        order.forEach(question -> text.append(',')
                .append(quoted(dice.chance(0.3) && isAlone(question) ? question.ask() : question.id())));
        for (AnswerSheet sheet : all) {
            String subject = sheet.subject();
            text.append("\r\n").append(subject == null ? "" : quoted(subject));
            order.forEach(question -> text.append(',').append(cell(question, sheet.answers())));
        }
        return text.append("\r\n").toString();
    }

    /** Whether no other question has its words. */
    private boolean isAlone(Question question) {
        return questions.stream()
                        .filter(one -> one.ask().equals(question.ask()))
                        .count()
                == 1;
    }

    private String cell(Question question, Map<String, Answer> answers) {
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

    /** All as JSON Lines. */
    String lines() {
        return all.stream().map(sheet -> json(sheet) + "\n").collect(Collectors.joining("\n"));
    }

    /** One as JSON. */
    static String json(AnswerSheet sheet) {
        String subject = sheet.subject();
        List<String> members = new ArrayList<>();
        members.add("\"subject\": " + (subject == null ? "null" : '"' + subject.replace("\"", "\\\"") + '"'));
        sheet.answers()
                .forEach((question, answer) -> members.add('"' + question + "\": "
                        + (answer instanceof Answer.Amount ? answer.text() : '"' + answer.text() + '"')));
        return "{" + String.join(", ", members) + "}";
    }
}
