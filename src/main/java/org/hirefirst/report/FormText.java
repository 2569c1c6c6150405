package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Decimals;
import org.hirefirst.core.pack.Domain.Choice;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Domain.Numeric;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Words;
import org.hirefirst.core.text.Wrapping;
import org.jspecify.annotations.Nullable;

/**
 * A blank answers file in YAML, ready to fill in: each question in comments, and a line for its answer that is a
 * comment too, so that what is left as it is counts as not asked.
 */
public final class FormText {
    private static final int WIDTH = 80;
    private static final Style STYLE = Style.PLAIN;

    private final Pack pack;
    private final String command;
    private final ConditionWords conditions;
    private final Map<String, Checklist> checklists;
    private final List<String> lines = new ArrayList<>();

    private FormText(Pack pack, String command) {
        this.pack = pack;
        this.command = command;
        conditions = new ConditionWords(pack, STYLE);
        checklists = pack.checklists().stream().collect(Collectors.toMap(Checklist::id, Function.identity()));
    }

    /** The form of the pack, which tells to run this command when it is filled in. */
    public static String of(Pack pack, String command) {
        return new FormText(pack, command).text();
    }

    private String text() {
        head();
        String topic = null;
        String checklist = null;
        for (Question question : pack.questions()) {
            lines.add("");
            if (question.topic() != null && !question.topic().equals(topic)) {
                comment("---- " + question.topic() + " ----");
                lines.add("");
            }
            topic = question.topic();
            if (question.checklist() == null) {
                question(question);
            } else if (question.checklist().equals(checklist)) {
                lines.remove(lines.size() - 1);
                item(question);
            } else {
                checklist(question, Objects.requireNonNull(checklists.get(question.checklist())));
            }
            checklist = question.checklist();
        }
        return String.join("\n", lines) + "\n";
    }

    private void head() {
        comment(pack.title());
        if (pack.decides() != null) {
            comment(pack.decides());
        }
        comment("");
        comment("Where you have an answer, take away the # before the name and write the answer behind the colon."
                + " Leave the other lines as they are. \"" + Answer.UNKNOWN_TEXT
                + "\" is an answer too. Then run:");
        lines.add("#   " + SafeText.line(command)); // on one line, so that it can be copied
        lines.add("");
        comment("Whom the answers are about");
        answer("subject");
        meanings();
    }

    private void meanings() {
        List<Condition> all = pack.questions().stream()
                .map(Question::when)
                .flatMap(Stream::ofNullable)
                .toList();
        for (String meaning : conditions.meanings(all)) {
            lines.add("");
            comment(meaning);
        }
    }

    private void question(Question question) {
        comment(question.ask());
        notes(question.why(), question.proof(), question);
        if (question.domain() instanceof Choices choices) {
            choices(choices, question.mayNotApply());
        } else if (question.domain() instanceof Numeric number) {
            comment("  " + number(number) + ", " + words(question.mayNotApply()));
        }
        answer(question.id());
    }

    private void checklist(Question first, Checklist checklist) {
        comment(checklist.ask());
        notes(checklist.why(), checklist.proof(), first);
        comment("  yes, no, " + words(first.mayNotApply()) + ", for each of these:");
        item(first);
    }

    private void item(Question question) {
        comment(question.ask());
        answer(question.id());
    }

    private void notes(@Nullable String why, @Nullable String proof, Question question) {
        if (why != null) {
            comment("Why: " + why);
        }
        if (proof != null) {
            comment("Proof: " + proof);
        }
        if (question.when() != null) {
            comment("Only if " + conditions.say(question.when()) + ".");
        }
    }

    private void choices(Choices choices, boolean mayNotApply) {
        List<Choice> all = new ArrayList<>(choices.choices());
        all.add(new Choice(Answer.UNKNOWN_TEXT, Words.upperFirst(AnswerWords.UNKNOWN)));
        if (mayNotApply) {
            all.add(new Choice(Answer.NOT_APPLICABLE_TEXT, Words.upperFirst(AnswerWords.NOT_APPLICABLE)));
        }
        int widest = all.stream()
                .mapToInt(choice -> DisplayWidth.of(choice.id()))
                .max()
                .orElse(0);
        for (Choice choice : all) {
            String first = "#   " + choice.id() + " ".repeat(widest - DisplayWidth.of(choice.id()) + 2);
            add(first, "#   " + " ".repeat(widest + 2), choice.text());
        }
    }

    private static String words(boolean mayNotApply) {
        return mayNotApply ? Answer.UNKNOWN_TEXT + " or " + Answer.NOT_APPLICABLE_TEXT : "or " + Answer.UNKNOWN_TEXT;
    }

    private static String number(Numeric number) {
        String unit = number.unit() == null ? "" : " in " + number.unit();
        String from = number.min() == null ? "" : ", at least " + Decimals.plain(number.min());
        String to = number.max() == null ? "" : ", at most " + Decimals.plain(number.max());
        return (number.whole() ? "a whole number" : "a number") + unit + from + to;
    }

    private void comment(String text) {
        String indent = text.startsWith("  ") ? "#   " : "# ";
        add(indent, indent, text);
    }

    private void add(String first, String later, String text) {
        Wrapping.hanging(first, later, SafeText.line(text), WIDTH).forEach(line -> lines.add(line.stripTrailing()));
    }

    private void answer(String id) {
        lines.add("#" + id + ":");
    }
}
