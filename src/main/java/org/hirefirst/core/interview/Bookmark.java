package org.hirefirst.core.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Where an interview stands, by ids alone, so that it can be put away and taken up again, also by another version of its
 * pack.
 *
 * @param order in which order it asks now
 * @param answers question id → answer; all of them, dormant ones among them
 * @param asked the steps that were asked, in that order
 * @param at the place of the step at hand; behind the last where a new one is due
 * @param editing whether the step at hand is visited alone
 * @param kept ids of the contradictions that the person lets stand
 * @param referred the id of the outcome of which it was said that another decision settles it
 * @param settled whether it was said that the recommendation is settled
 * @param enough whether the person wants to be asked nothing more while it is
 */
public record Bookmark(
        Order order,
        Map<String, Answer> answers,
        List<Asked> asked,
        int at,
        boolean editing,
        Set<String> kept,
        @Nullable String referred,
        boolean settled,
        boolean enough) {
    public Bookmark {
        answers = Ordered.copy(answers);
        asked = List.copyOf(asked);
        kept = Set.copyOf(kept);
        Objects.checkIndex(at, asked.size() + 1);
    }

    /**
     * A step that was asked.
     *
     * @param pack the id of the pack that asked it
     * @param questions those that it put
     */
    public record Asked(String pack, List<String> questions) {
        public Asked {
            questions = List.copyOf(questions);
        }

        private Asked only(Set<String> some) {
            return new Asked(pack, questions.stream().filter(some::contains).toList());
        }
    }

    /** With these answers over its own. */
    public Bookmark with(Map<String, Answer> given) {
        Map<String, Answer> both = new LinkedHashMap<>(answers);
        both.putAll(given);
        return with(both, asked, at, editing);
    }

    /** Asking by this order from now on. */
    public Bookmark with(Order other) {
        return new Bookmark(other, answers, asked, at, editing, kept, referred, settled, enough);
    }

    /**
     * What of it these packs can go on with: without answers that none of them takes, which are asked again where their
     * question still is. The place stays; where the question at hand is gone, the next one takes it.
     */
    public Bookmark fitting(List<Pack> packs) {
        Catalogue catalogue = new Catalogue(packs);
        Map<String, Answer> fit = new LinkedHashMap<>();
        answers.forEach((id, answer) -> {
            if (catalogue.takes(id, answer)) {
                fit.put(id, answer);
            }
        });
        List<Asked> left = new ArrayList<>();
        int place = 0;
        boolean alone = editing;
        for (int i = 0; i < asked.size(); i++) {
            place = i == at ? left.size() : place;
            List<Asked> steps = catalogue.together(asked.get(i).only(fit.keySet()));
            alone &= i != at || steps.size() == 1;
            left.addAll(steps);
        }
        return with(fit, left, at == asked.size() ? left.size() : place, alone);
    }

    private Bookmark with(Map<String, Answer> otherAnswers, List<Asked> otherAsked, int otherAt, boolean otherEditing) {
        return new Bookmark(order, otherAnswers, otherAsked, otherAt, otherEditing, kept, referred, settled, enough);
    }
}
