package org.hirefirst.core.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One decision: its questions, what answers mean, and what may be recommended.
 *
 * <p>Everything stands in file order, shared questions first. Names are resolved: every question, fact, candidate,
 * ranking, item and outcome that is named exists, and neither facts nor visibility form a circle. {@code
 * org.hirefirst.reader} makes packs and reports what breaks this.
 *
 * @param decides the decision as a reader would put it
 * @param audience for whom it is
 * @param questions all questions, the items of checklists among them
 * @param checklists which of the questions share a screen
 * @param outcomes in order of preference; the last has no condition
 * @param sources the articles whose claims the pack cites
 */
public record Pack(
        String id,
        String version,
        String title,
        @Nullable String decides,
        @Nullable String audience,
        Enough enough,
        List<Candidate> candidates,
        List<Question> questions,
        List<Checklist> checklists,
        List<Fact> facts,
        List<Evidence> evidence,
        List<Gate> gates,
        List<Ranking> rankings,
        List<Caution> cautions,
        List<Outcome> outcomes,
        List<Source> sources) {
    public Pack {
        candidates = List.copyOf(candidates);
        questions = List.copyOf(questions);
        checklists = List.copyOf(checklists);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        gates = List.copyOf(gates);
        rankings = List.copyOf(rankings);
        cautions = List.copyOf(cautions);
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
    }

    /** Those of the answers (question id → answer) that are to its own questions, in its order. */
    public Map<String, Answer> own(Map<String, Answer> answers) {
        Map<String, Answer> own = new LinkedHashMap<>();
        for (Question question : questions) {
            Answer answer = answers.get(question.id());
            if (answer != null) {
                own.put(question.id(), answer);
            }
        }
        return own;
    }
}
