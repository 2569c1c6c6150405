package org.hirefirst.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Open.State;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Domain.Choice;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.text.Wrapping;

/** Says which answers are missing where nobody can be asked, and how to give them. */
final class Missing {
    private Missing() {}

    /**
     * The failure of an interview that cannot be held, and why it cannot.
     *
     * @param form the command that prints a form for what is missing
     * @param columns how wide lines of words may be
     */
    static Failure failure(String why, Interview interview, ShellCommand form, int columns) {
        Pack pack = interview.packAtHand();
        Assessment assessment = Assessor.of(pack).assess(pack.own(interview.answers()), Detail.BRIEF);
        List<String> words = new ArrayList<>();
        if (interview.turn() instanceof Turn.Referred referred) {
            words.add("The answers lead to: " + referred.outcome().title());
            words.add("Another decision settles it, " + pack.id() + "; its answers are given in the same way.");
        }
        words.add("Give what is missing with -a, or in a file with --answers FILE; --plain reads typed answers from a "
                + "pipe. This prints a blank file:");
        List<String> hints = new ArrayList<>();
        int width = columns - Failure.INDENT.length();
        words.forEach(line -> hints.addAll(Wrapping.wrap(line, width)));
        hints.add("  " + form);
        hints.add("Missing:");
        assessment.open().stream()
                .filter(open -> open.state() == State.UNASKED)
                .forEach(open -> hints.add("  " + option(question(pack, open.question()))));
        return Failure.of(ExitCode.CANNOT_ASK, why, hints.toArray(String[]::new));
    }

    private static Question question(Pack pack, String id) {
        return pack.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String option(Question question) {
        Domain domain = question.domain();
        String values = domain instanceof Choices choices
                ? choices.choices().stream().map(Choice::id).collect(Collectors.joining("|"))
                : "NUMBER";
        return "-a " + question.id() + "=" + values;
    }
}
