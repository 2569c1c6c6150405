package org.hirefirst.core.interview;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one answer did to the rest of an interview.
 *
 * @param aside what was asked and no longer shows; its answers are kept, and do not count
 * @param again what shows again, with the answers it had
 * @param opened what may be asked now, and was not before
 * @param more how many more questions it may be in all than were said before it
 */
public record Change(List<Turn.Entry> aside, List<Turn.Entry> again, List<Step> opened, int more) {
    public Change {
        aside = List.copyOf(aside);
        again = List.copyOf(again);
        opened = List.copyOf(opened);
    }

    /** What the answer did that led from the one to the other. */
    public static Change between(Interview before, Interview after) {
        boolean isSame = before.packAtHand().id().equals(after.packAtHand().id());
        boolean leadsOn =
                !isSame && !after.packAtHand().id().equals(after.pack().id()); // which is said by itself
        return new Change(
                without(before.entries(), after.entries()),
                without(after.entries(), before.entries()).stream()
                        .filter(entry -> !isAtHand(before, entry.step()))
                        .toList(),
                isSame ? opened(before, after) : List.of(),
                leadsOn ? 0 : Math.max(0, after.most() - before.most()));
    }

    private static boolean isAtHand(Interview interview, Step step) {
        return interview.turn() instanceof Turn.Ask ask && ask.step().ids().equals(step.ids());
    }

    private static List<Turn.Entry> without(List<Turn.Entry> entries, List<Turn.Entry> others) {
        Predicate<List<String>> isOther =
                others.stream().map(entry -> entry.step().ids()).collect(Collectors.toSet())::contains;
        return entries.stream()
                .filter(entry -> !isOther.test(entry.step().ids()))
                .toList();
    }

    private static List<Step> opened(Interview before, Interview after) {
        Predicate<String> wasOpen = before.open().stream().map(Step::id).collect(Collectors.toSet())::contains;
        return after.open().stream().filter(step -> !wasOpen.test(step.id())).toList();
    }
}
