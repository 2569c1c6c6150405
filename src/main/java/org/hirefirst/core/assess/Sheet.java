package org.hirefirst.core.assess;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Range;

/**
 * A set of answers as numbered values.
 *
 * @param values for each question its value, or {@link Node#LEFT} where it is not answered for real
 * @param unknown whether the person does not know
 */
record Sheet(Model model, int[] values, boolean[] unknown) {

    static Sheet of(Model model, Map<String, Answer> answers) {
        int[] values = new int[model.questions()];
        boolean[] unknown = new boolean[model.questions()];
        Arrays.fill(values, Node.LEFT);
        answers.forEach((id, answer) -> {
            int question = model.number(id);
            values[question] = value(model, question, answer);
            unknown[question] = answer instanceof Answer.Unknown;
        });
        return new Sheet(model, values, unknown);
    }

    /** The number of the answer among the question's values. */
    static int value(Model model, int question, Answer answer) {
        int value = Node.LEFT;
        if (answer instanceof Answer.Unknown) {
            return value;
        } else if (answer instanceof Answer.NotApplicable) {
            value = model.question(question).mayNotApply() ? model.realValues()[question] : -1;
        } else if (answer instanceof Answer.Chosen chosen
                && model.question(question).domain() instanceof Domain.Choices choices) {
            value = choices.indexOf(chosen.choice());
        } else if (answer instanceof Answer.Amount amount) {
            List<Range> regions = model.regions().get(question);
            value = regions == null
                    ? -1
                    : IntStream.range(0, regions.size())
                            .filter(region -> regions.get(region).contains(amount.number()))
                            .findFirst()
                            .orElse(-1);
        }
        if (value < 0) {
            throw new IllegalArgumentException(
                    "not an answer to " + model.question(question).id() + ": " + answer);
        }
        return value;
    }

    /** What is known: all that is not answered stays open. */
    Node present() {
        return new Node(model, values);
    }

    /** All completions: all that is not answered is free. */
    Node completions() {
        return new Node(model, state(true));
    }

    /** All fillings' known side: what is unasked is free, what is unknown stays open. */
    Node fillings() {
        return new Node(model, state(false));
    }

    private int[] state(boolean freeUnknown) {
        int[] state = values.clone();
        for (int question = 0; question < state.length; question++) {
            if (state[question] == Node.LEFT && (freeUnknown || !unknown[question])) {
                state[question] = Node.FREE;
            }
        }
        return state;
    }

    int[] unknownQuestions() {
        return IntStream.range(0, unknown.length)
                .filter(question -> unknown[question])
                .toArray();
    }

    /** These answers with other values for some questions. */
    Sheet with(int question, int value) {
        int[] changed = values.clone();
        boolean[] stillUnknown = unknown.clone();
        changed[question] = value;
        stillUnknown[question] = false;
        return new Sheet(model, changed, stillUnknown);
    }

    /** Those of the answers whose questions are in this state of being shown, in file order. */
    static Map<String, Answer> only(Node present, Map<String, Answer> answers, int shown) {
        Map<String, Answer> some = new LinkedHashMap<>();
        for (int question = 0; question < present.model().questions(); question++) {
            String id = present.model().question(question).id();
            Answer answer = answers.get(id);
            if (answer != null && (present.shown(question) & shown) != 0) {
                some.put(id, answer);
            }
        }
        return some;
    }
}
