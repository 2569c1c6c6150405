package org.hirefirst.cli;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.interview.Bookmark;
import org.hirefirst.core.interview.Interview;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.interview.Turn;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.session.Save;

/**
 * A saved interview as it goes on: what is given now stands in the place of what was saved.
 *
 * @param save what is saved of it from here on, but for the place
 * @param told what the person is to be told first
 */
record Resumption(Interview interview, Save save, List<String> told) {
    Resumption {
        told = List.copyOf(told);
    }

    /**
     * Takes it up again with the packs as they are now.
     *
     * @param order what this run was told of the order; it can only add to what was saved
     */
    static Resumption of(Save save, SaveBase base, Order order, Map<String, Answer> given) {
        List<Pack> packs = base.packs();
        Bookmark fitting = save.bookmark().fitting(packs);
        List<String> told = new SaveChanges(save, base.loaded().together()).told(fitting, given);
        Order begun = both(save.order(), order);
        Interview interview = Interview.resume(
                packs.get(0),
                Guides.of(base.loaded(), begun),
                fitting.with(given).with(both(fitting.order(), order)),
                packs.subList(1, packs.size()));
        boolean isDone = save.finished() != null && interview.turn() instanceof Turn.Settled;
        return new Resumption(isDone ? interview.enough() : interview, base.onward(save, begun), told);
    }

    private static Order both(Order one, Order other) {
        return new Order(one.everything() || other.everything(), one.inFileOrder() || other.inFileOrder());
    }
}
