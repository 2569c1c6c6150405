package org.hirefirst.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;

/** A random pack as its file would have it, a line for each part. */
public final class PackText {
    private final Pack pack;
    private final ConditionText conditions;
    private final StringBuilder text = new StringBuilder();

    private PackText(Pack pack) {
        this.pack = pack;
        conditions = new ConditionText(pack);
    }

    public static String of(Pack pack) {
        return new PackText(pack).write();
    }

    /** The answers in the file's order. */
    public static String of(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": " + word(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String word(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return chosen.choice();
        } else if (answer instanceof Answer.Amount amount) {
            return amount.number().toPlainString();
        }
        return answer instanceof Answer.Unknown ? Answer.UNKNOWN_TEXT : Answer.NOT_APPLICABLE_TEXT;
    }

    private String write() {
        line("hirefirst: 1");
        line("pack: {id: " + pack.id() + ", version: " + pack.version() + ", title: " + pack.title() + "}");
        if (pack.enough().scored() != null) {
            line("enough: {scored: " + pack.enough().scored() + "}");
        }
        section("candidates", pack.candidates().stream().map(one -> one.id() + ": {title: " + one.title() + "}"));
        section("questions", questions().stream());
        section("facts", pack.facts().stream().map(this::fact));
        section("evidence", pack.evidence().stream().map(this::evidence));
        section("gates", pack.gates().stream().map(this::gate));
        section("rankings", pack.rankings().stream().map(this::ranking));
        section("cautions", pack.cautions().stream().map(this::caution));
        section("outcomes", pack.outcomes().stream().map(this::outcome));
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void section(String name, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            line(name + ":");
            all.forEach(one -> line("  " + one));
        }
    }

    private List<String> questions() {
        List<String> lines = new ArrayList<>();
        for (Question question : pack.questions()) {
            if (question.checklist() == null) {
                lines.add(question(question));
            } else {
                pack.checklists().stream()
                        .filter(list -> list.items().get(0).equals(question.id()))
                        .forEach(list -> lines.add(checklist(list, question)));
            }
        }
        return lines;
    }

    private String question(Question question) {
        List<String> parts = new ArrayList<>(List.of("ask: " + question.ask()));
        parts.addAll(flags(question));
        if (question.mayNotApply()) {
            parts.add("may-not-apply: true");
        }
        if (question.domain() instanceof Domain.Choices choices) {
            if (choices.ordered()) {
                parts.add("ordered: true");
            }
            parts.add("choices: "
                    + choices.choices().stream()
                            .map(choice -> choice.id() + ": " + choice.text())
                            .collect(Collectors.joining(", ", "{", "}")));
        } else if (question.domain() instanceof Domain.Numeric limits) {
            parts.add("number: " + number(limits));
        }
        return named(question.id(), parts);
    }

    private static String number(Domain.Numeric limits) {
        List<String> parts = new ArrayList<>();
        if (limits.min() != null) {
            parts.add("min: " + limits.min().toPlainString());
        }
        if (limits.max() != null) {
            parts.add("max: " + limits.max().toPlainString());
        }
        if (limits.whole()) {
            parts.add("whole: true");
        }
        return braces(parts);
    }

    private String checklist(Checklist list, Question item) {
        List<String> parts = new ArrayList<>(List.of("ask: " + list.ask(), "none: " + list.none()));
        parts.addAll(flags(item));
        parts.add("items: "
                + braces(list.items().stream().map(id -> id + ": " + id).toList()));
        return named(list.id(), parts);
    }

    private List<String> flags(Question question) {
        List<String> parts = new ArrayList<>();
        if (question.given()) {
            parts.add("given: true");
        }
        if (question.when() != null) {
            parts.add("when: " + conditions.of(question.when()));
        }
        return parts;
    }

    private String fact(Fact fact) {
        return fact.id() + ": " + conditions.of(fact.when());
    }

    private String evidence(Evidence evidence) {
        List<String> parts = new ArrayList<>(List.of("when: " + conditions.of(evidence.when())));
        if (!evidence.points().isEmpty()) {
            parts.add("points: " + points(evidence.points()));
        }
        if (!evidence.ranks().isEmpty()) {
            parts.add("ranks: "
                    + braces(evidence.ranks().entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + points(entry.getValue()))
                            .toList()));
        }
        parts.add("says: " + evidence.says());
        return named(evidence.id(), parts);
    }

    private static String points(Map<String, Integer> points) {
        return braces(points.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList());
    }

    private String gate(Gate gate) {
        return named(
                gate.id(),
                List.of("when: " + conditions.of(gate.when()), "excludes: " + gate.excludes(), "says: " + gate.says()));
    }

    private String ranking(Ranking ranking) {
        List<String> parts = new ArrayList<>(List.of("title: " + ranking.title()));
        if (!ranking.appliesFor().isEmpty()) {
            parts.add("for: " + ranking.appliesFor());
        }
        if (ranking instanceof Ranking.ByPoints byPoints) {
            parts.add("items: "
                    + braces(byPoints.items().stream()
                            .map(item -> item.id() + ": {title: " + item.title() + "}")
                            .toList()));
        } else if (ranking instanceof Ranking.Ladder ladder) {
            parts.add("ladder: " + ladder.steps().stream().map(this::step).toList());
        }
        return named(ranking.id(), parts);
    }

    private String step(Ranking.Step step) {
        return braces(
                List.of("id: " + step.item().id(), "title: " + step.item().title(), whenOrOtherwise(step.when())));
    }

    private String whenOrOtherwise(Condition when) {
        return when == null ? "otherwise: true" : "when: " + conditions.of(when);
    }

    private String caution(Caution caution) {
        List<String> parts = new ArrayList<>(List.of("when: " + conditions.of(caution.when())));
        if (caution.ask()) {
            parts.add("ask: true");
        }
        if (!caution.contradiction().isEmpty()) {
            parts.add("contradiction: " + caution.contradiction());
        }
        parts.add("says: " + caution.says());
        return named(caution.id(), parts);
    }

    private String outcome(Outcome outcome) {
        List<String> parts = new ArrayList<>(
                List.of("id: " + outcome.id(), "kind: " + outcome.kind().word()));
        switch (outcome.kind()) {
            case HIRE -> parts.add("hire: " + outcome.names().get(0));
            case SEQUENCE -> parts.add("order: " + outcome.names());
            case TOGETHER -> parts.add("together: " + outcome.names());
            case REFER -> {
                parts.add("to: " + outcome.to());
                outcome.names().forEach(candidate -> parts.add("for: " + candidate));
            }
            case ADVICE, CLOSE -> {}
        }
        if (outcome.nextAtLeast() != null) {
            parts.add("next: {at-least: " + outcome.nextAtLeast() + "}");
        }
        parts.add(whenOrOtherwise(outcome.when()));
        parts.add("title: " + outcome.title());
        return "- " + braces(parts);
    }

    private static String named(String id, List<String> parts) {
        return id + ": " + braces(parts);
    }

    private static String braces(List<String> parts) {
        return "{" + String.join(", ", parts) + "}";
    }
}
