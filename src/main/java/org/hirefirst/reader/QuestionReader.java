package org.hirefirst.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Domain.Choice;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Domain.Numeric;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** Reads one question, or a checklist, which is a question for each of its items. */
final class QuestionReader {
    private static final List<String> KINDS = List.of("choices", "number", "items");
    private static final List<String> KEYS = List.of(
            "topic",
            "ask",
            "why",
            "proof",
            "ordered",
            "may-not-apply",
            "given",
            "when",
            "choices",
            "number",
            "none",
            "items",
            "cite");
    private static final Domain YES_OR_NO =
            new Choices(List.of(new Choice(Checklist.YES, "Yes"), new Choice(Checklist.NO, "No")), false);

    private final Citations citations;

    QuestionReader(Citations citations) {
        this.citations = citations;
    }

    /**
     * What one entry of {@code questions} says; conditions are read later, when all questions are known.
     *
     * @param places where each of the questions stands, in their order
     */
    record Read(
            List<Question> questions,
            List<Value> places,
            @Nullable Checklist checklist,
            @Nullable Value when) {

        /** The questions with their condition. */
        List<Question> when(@Nullable Condition condition) {
            return questions.stream().map(question -> with(question, condition)).toList();
        }

        private static Question with(Question q, @Nullable Condition when) {
            return new Question(
                    q.id(),
                    q.ask(),
                    q.why(),
                    q.proof(),
                    q.topic(),
                    q.domain(),
                    q.mayNotApply(),
                    q.given(),
                    when,
                    q.checklist(),
                    q.cite());
        }
    }

    Read read(Entry entry) {
        String id = Ids.ofQuestion(entry.key());
        Fields fields = entry.value().fields(KEYS);
        String kind = fields.exactlyOne(KINDS);
        return "items".equals(kind) ? checklist(id, fields) : single(entry, id, kind, fields);
    }

    private Read single(Entry entry, String id, @Nullable String kind, Fields fields) {
        if (kind != null) {
            fields.refuse(List.of("none"), Quote.of(kind));
        }
        if ("number".equals(kind)) {
            fields.refuse(List.of("ordered"), "`number`");
        }
        Question question = new Question(
                id,
                fields.text("ask"),
                fields.textOrWarn("why"),
                fields.textOrWarn("proof"),
                fields.textOrNull("topic"),
                "number".equals(kind) ? number(fields) : choices(fields),
                fields.flag("may-not-apply"),
                fields.flag("given"),
                null,
                null,
                citations.optional(fields));
        return new Read(List.of(question), List.of(entry.key()), null, fields.get("when"));
    }

    private Read checklist(String id, Fields fields) {
        fields.refuse(List.of("ordered", "may-not-apply"), "`items`");
        String why = fields.textOrWarn("why");
        String proof = fields.textOrWarn("proof");
        String topic = fields.textOrNull("topic");
        boolean given = fields.flag("given");
        List<Question> questions = new ArrayList<>();
        List<Value> places = new ArrayList<>();
        for (Entry item : fields.entries("items")) {
            String itemId = Ids.ofQuestion(item.key());
            String ask = item.value().text();
            questions.add(new Question(itemId, ask, why, proof, topic, YES_OR_NO, false, given, null, id, List.of()));
            places.add(item.key());
        }
        List<String> items = questions.stream().map(Question::id).toList();
        List<String> cite = citations.optional(fields);
        Checklist checklist =
                new Checklist(id, fields.text("ask"), why, proof, topic, fields.text("none"), items, cite);
        return new Read(questions, places, checklist, fields.get("when"));
    }

    private static Domain choices(Fields fields) {
        List<Choice> choices = new ArrayList<>();
        for (Entry choice : fields.entries("choices")) {
            choices.add(new Choice(Ids.ofChoice(choice.key()), choice.value().text()));
        }
        boolean ordered = fields.flag("ordered");
        return new Choices(choices, ordered && !choices.isEmpty());
    }

    private static Domain number(Fields question) {
        Value value = question.need("number");
        if (value == null) {
            return new Numeric(null, null, null, false);
        }
        Fields fields = value.fields(List.of("unit", "min", "max", "whole"));
        Value min = fields.get("min");
        Value max = fields.get("max");
        BigDecimal least = min == null ? null : min.number();
        BigDecimal most = max == null ? null : max.number();
        if (max != null && least != null && most != null && least.compareTo(most) > 0) {
            max.error("nothing-between", "the greatest number is below the least", null);
        }
        return new Numeric(fields.textOrNull("unit"), least, most, fields.flag("whole"));
    }
}
