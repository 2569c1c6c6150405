package org.hirefirst.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hirefirst.core.interview.NumberText;
import org.hirefirst.core.interview.Step;
import org.hirefirst.core.interview.Units;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.text.Nearest;
import org.hirefirst.core.text.SafeText;

/** The answers to one step as a plain session lists them and people type them. */
sealed interface Typed {

    /** The lines that list what may be typed. */
    List<String> listing();

    /** What typed words mean. */
    Meaning read(String words);

    /** What is to be known of how they are taken, or nothing. */
    default String remark(String words) {
        return "";
    }

    /** What typed words mean. */
    sealed interface Meaning {}

    /** These answers. */
    record Means(Map<String, Answer> answers) implements Meaning {
        public Means {
            answers = Ordered.copy(answers);
        }
    }

    /** One of two, and only the person knows which. */
    record Either(Means one, Means other) implements Meaning {}

    /** Nothing that can be recorded, and why. */
    record Unclear(String says) implements Meaning {}

    /** How the answers to this step are typed. */
    static Typed of(Step step) {
        if (step instanceof Step.Screen screen) {
            return new Ticks(screen);
        }
        Step.Single single = (Step.Single) step;
        return single.domain() instanceof Domain.Choices choices
                ? new OneOf(single, choices.choices())
                : new Amount(single, (Domain.Numeric) single.domain());
    }

    /** One of several choices, by number or id. */
    record OneOf(Step.Single step, List<Domain.Choice> choices) implements Typed {
        @Override
        public List<String> listing() {
            return numbered(choices.stream().map(Domain.Choice::text).toList());
        }

        @Override
        public Meaning read(String words) {
            List<String> ids = choices.stream().map(Domain.Choice::id).toList();
            int place = place(words, ids);
            return place < 0 ? unclear(words, ids) : new Means(step.answer(new Answer.Chosen(ids.get(place))));
        }
    }

    /** Any of a checklist's items, by numbers or ids, or none. */
    record Ticks(Step.Screen step) implements Typed {
        private static final String NONE = "none";
        private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");

        @Override
        public List<String> listing() {
            List<String> lines = new ArrayList<>(
                    numbered(step.questions().stream().map(Question::ask).toList()));
            lines.add("Type the numbers of all that fit, such as 1 2, or none: "
                    + step.checklist().none());
            return lines;
        }

        @Override
        public Meaning read(String words) {
            if (words.equalsIgnoreCase(NONE)) {
                return new Means(step.ticked(Set.of()));
            }
            List<String> ids = step.questions().stream().map(Question::id).toList();
            Set<String> ticked = new HashSet<>();
            for (String word : SEPARATORS.split(words, -1)) {
                int place = place(word, ids);
                if (place < 0) {
                    return unclear(word, ids);
                }
                ticked.add(ids.get(place));
            }
            return new Means(step.ticked(ticked));
        }
    }

    /** A number. */
    record Amount(Step.Single step, Domain.Numeric domain) implements Typed {
        @Override
        public List<String> listing() {
            return List.of("Type a number" + (domain.unit() == null ? "" : " of " + domain.unit()) + ", such as "
                    + Units.examples(domain) + ".");
        }

        @Override
        public Meaning read(String words) {
            NumberText.Reading reading = NumberText.read(words, domain);
            if (reading instanceof NumberText.Sure sure) {
                return means(sure.number());
            }
            if (reading instanceof NumberText.Either either) {
                return new Either(means(either.one()), means(either.other()));
            }
            return new Unclear(((NumberText.Not) reading).why());
        }

        @Override
        public String remark(String words) {
            return Units.isOther(words, domain.unit()) ? "Taken as " + domain.unit() + ", not converted." : "";
        }

        private Means means(BigDecimal number) {
            return new Means(step.answer(new Answer.Amount(number)));
        }
    }

    private static List<String> numbered(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add((lines.size() + 1) + ". " + text);
        }
        return lines;
    }

    /** The place that a word names by number, from 1, or by id; -1 where it names none. */
    private static int place(String word, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (word.equals(Integer.toString(i + 1)) || word.equalsIgnoreCase(ids.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Unclear unclear(String word, List<String> ids) {
        String nearest = Nearest.to(word, ids);
        return new Unclear("\"" + SafeText.line(word) + "\" is not among the answers. Type a number from 1 to "
                + ids.size()
                + (nearest == null ? "." : ", or " + nearest + "."));
    }
}
