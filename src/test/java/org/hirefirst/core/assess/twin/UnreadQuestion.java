package org.hirefirst.core.assess.twin;

import java.util.List;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.testing.Dice;
import org.hirefirst.testing.PackDraft;

/** A question that no part of the pack reads. */
final class UnreadQuestion {
    static final String ID = "unread";

    private UnreadQuestion() {}

    /** The pack with that question first or last. */
    static Pack addedTo(Pack pack, Dice dice) {
        Domain domain = new Domain.Choices(
                List.of(new Domain.Choice("no", "No"), new Domain.Choice("yes", "Yes")), dice.chance(0.5));
        Question question = new Question(
                ID, ID, null, null, null, domain, dice.chance(0.5), dice.chance(0.5), null, null, List.of());
        PackDraft draft = PackDraft.of(pack);
        draft.questions.add(dice.chance(0.5) ? 0 : draft.questions.size(), question);
        return draft.pack();
    }
}
