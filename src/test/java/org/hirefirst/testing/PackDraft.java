package org.hirefirst.testing;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Caution;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Enough;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Gate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;

/** The parts of a pack while they are put together or changed. */
public final class PackDraft {
    public Enough enough = new Enough(null, null);
    public final List<Candidate> candidates = new ArrayList<>();
    public final List<Question> questions = new ArrayList<>();
    public final List<Checklist> checklists = new ArrayList<>();
    public final List<Fact> facts = new ArrayList<>();
    public final List<Evidence> evidence = new ArrayList<>();
    public final List<Gate> gates = new ArrayList<>();
    public final List<Ranking> rankings = new ArrayList<>();
    public final List<Caution> cautions = new ArrayList<>();
    public final List<Outcome> outcomes = new ArrayList<>();

    /** A draft that says what the pack says. */
    public static PackDraft of(Pack pack) {
        PackDraft draft = new PackDraft();
        draft.enough = pack.enough();
        draft.candidates.addAll(pack.candidates());
        draft.questions.addAll(pack.questions());
        draft.checklists.addAll(pack.checklists());
        draft.facts.addAll(pack.facts());
        draft.evidence.addAll(pack.evidence());
        draft.gates.addAll(pack.gates());
        draft.rankings.addAll(pack.rankings());
        draft.cautions.addAll(pack.cautions());
        draft.outcomes.addAll(pack.outcomes());
        return draft;
    }

    public Pack pack() {
        return new Pack(
                "random",
                "1.0.0",
                "Random",
                null,
                null,
                enough,
                candidates,
                questions,
                checklists,
                facts,
                evidence,
                gates,
                rankings,
                cautions,
                outcomes,
                List.of());
    }
}
