package org.hirefirst.core.test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Fired;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;

/** Gathers what the cases of a pack reach. */
final class Reached {
    private final Set<String> outcomes = new HashSet<>();
    private final Set<String> evidence = new HashSet<>();
    private final Set<String> gates = new HashSet<>();
    private final Set<String> cautions = new HashSet<>();
    private final Set<String> rankings = new HashSet<>();
    private final Set<String> answers = new HashSet<>();

    /** Adds what one case reached. */
    void add(Assessment assessment, Fired fired) {
        outcomes.add(assessment.recommendation().id());
        evidence.addAll(fired.evidence());
        assessment.gates().forEach(each -> gates.add(each.gate().id()));
        assessment.cautions().forEach(each -> cautions.add(each.caution().id()));
        fired.firsts().forEach((ranking, item) -> rankings.add(item(ranking, item)));
        assessment.answers().forEach((question, answer) -> answers.add(answer(question, answer)));
    }

    /** All there is in the pack, and what of it is missing. */
    Coverage of(Pack pack) {
        return new Coverage(List.of(
                part("outcomes", pack.outcomes().stream().map(Outcome::id).toList(), outcomes),
                part("evidence", pack.evidence().stream().map(Evidence::id).toList(), evidence),
                part("gates", pack.gates().stream().map(Gate::id).toList(), gates),
                part("cautions", pack.cautions().stream().map(Caution::id).toList(), cautions),
                part("ranking items", items(pack), rankings),
                part("answers", answers(pack), answers)));
    }

    private static Coverage.Part part(String kind, List<String> all, Collection<String> reached) {
        return new Coverage.Part(
                kind,
                all.size(),
                all.stream().filter(id -> !reached.contains(id)).toList());
    }

    private static List<String> items(Pack pack) {
        List<String> all = new ArrayList<>();
        for (Ranking ranking : pack.rankings()) {
            ranking.items().forEach(item -> all.add(item(ranking.id(), item.id())));
        }
        return all;
    }

    private static List<String> answers(Pack pack) {
        List<String> all = new ArrayList<>();
        for (Question question : pack.questions()) {
            all.addAll(values(question));
            if (question.mayNotApply()) {
                all.add(answer(question.id(), Answer.NOT_APPLICABLE));
            }
        }
        return all;
    }

    private static List<String> values(Question question) {
        Domain domain = question.domain();
        return domain instanceof Choices choices
                ? choices.choices().stream()
                        .map(choice -> answer(question.id(), new Answer.Chosen(choice.id())))
                        .toList()
                : List.of(answer(question.id(), new Answer.Amount(BigDecimal.ZERO)));
    }

    private static String item(String ranking, String item) {
        return ranking + ": " + item;
    }

    /** One name for every answer that counts as one; any number of a question is the same. */
    private static String answer(String question, Answer answer) {
        return question + "=" + (answer instanceof Answer.Amount ? "(a number)" : answer.text());
    }
}
