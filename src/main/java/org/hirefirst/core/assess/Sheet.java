package org.hirefirst.core.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Range;
import org.jspecify.annotations.Nullable;

/**
 * A set of answers as numbered values.
 *
 * @param given for each question the answer as it was given, whatever value was put in its place since
 * @param values for each question its value, or {@link Node#LEFT} where it is not answered for real
 * @param unknown whether the person does not know
 */
record Sheet(Model model, @Nullable Answer[] given, int[] values, boolean[] unknown) {

    static Sheet of(Model model, Map<String, Answer> answers) {
        @Nullable Answer[] given = new Answer[model.questions()];
        int[] values = new int[model.questions()];
        boolean[] unknown = new boolean[model.questions()];
        Arrays.fill(values, Node.LEFT);
        int question = -1;
        for (Map.Entry<String, Answer> entry : answers.entrySet()) {
            question = model.number(entry.getKey(), question + 1);
            given[question] = entry.getValue();
            values[question] = value(model, question, entry.getValue());
            unknown[question] = entry.getValue() instanceof Answer.Unknown;
        }
        return new Sheet(model, given, values, unknown);
    }

    /** The number of the answer among the question's values. */
    static int value(Model model, int question, Answer answer) {
        int value = Node.LEFT;
        if (answer instanceof Answer.Unknown) {
            return value;
        } else if (answer instanceof Answer.NotApplicable) {
            value = model.question(question).mayNotApply() ? model.realValues()[question] : -1;
        } else if (answer instanceof Answer.Chosen chosen) {
            value = model.choices()[question].find(chosen.choice());
        } else if (answer instanceof Answer.Amount amount) {
            value = region(model.regions().get(question), amount);
        }
        if (value < 0) {
            throw new IllegalArgumentException(
                    "not an answer to " + model.question(question).id() + ": " + answer);
        }
        return value;
    }

    private static int region(@Nullable List<Range> regions, Answer.Amount amount) {
        for (int region = 0; regions != null && region < regions.size(); region++) {
            if (regions.get(region).contains(amount.number())) {
                return region;
            }
        }
        return -1;
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
        return new Sheet(model, given, changed, stillUnknown);
    }

    /** These answers with other values for these questions. */
    Sheet with(Map<Integer, Integer> changes) {
        Sheet changed = this;
        for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        return changed;
    }

    /** Those of the given answers whose questions are in one of these states of being shown, in file order. */
    Map<String, Answer> only(Node present, int shown) {
        int size = 0;
        for (int question = 0; question < given.length; question++) {
            size += isAmong(question, present, shown) ? 1 : 0;
        }
        if (size == 0) {
            return Map.of();
        }
        String[] ids = new String[size];
        Answer[] some = new Answer[size];
        for (int question = given.length - 1; question >= 0; question--) {
            Answer answer = given[question];
            if (answer != null && isAmong(question, present, shown)) {
                size--;
                ids[size] = model.question(question).id();
                some[size] = answer;
            }
        }
        return Ordered.map(ids, some, ids.length);
    }

    private boolean isAmong(int question, Node present, int shown) {
        return given[question] != null && (present.shown(question) & shown) != 0;
    }
}
