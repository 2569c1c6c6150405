package org.hirefirst.core.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A further result beside the recommendation: items by points, or the first step of a ladder. */
public sealed interface Ranking {

    /** How many items a ranking may have: the engine keeps sets of them as the bits of a number. */
    int MOST = 60;

    String id();

    String title();

    /** Candidates or outcomes: it applies where the recommendation names or is one of them; always, where empty. */
    List<String> appliesFor();

    /** What it ranks, in file order; of a ladder the items of its steps. */
    List<Item> items();

    /** Its items by points, most first; only those above 0, equals in file order. */
    record ByPoints(String id, String title, List<String> appliesFor, List<Item> items) implements Ranking {
        public ByPoints {
            appliesFor = List.copyOf(appliesFor);
            items = List.copyOf(items);
        }
    }

    /** The first step that holds, where no earlier one is open. */
    record Ladder(String id, String title, List<String> appliesFor, List<Step> steps) implements Ranking {
        public Ladder {
            appliesFor = List.copyOf(appliesFor);
            steps = List.copyOf(steps);
        }

        @Override
        public List<Item> items() {
            return steps.stream().map(Step::item).toList();
        }
    }

    /** Something that is ranked. */
    record Item(String id, String title, @Nullable String says, List<String> cite) {
        public Item {
            cite = List.copyOf(cite);
        }
    }

    /** A step of a ladder; it holds otherwise, where {@code when} is null. */
    record Step(Item item, @Nullable Condition when) {}
}
