package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.assess.Assessment.FiredCaution;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Tone;

/** Cautions in brief. */
final class Cautions {
    private Cautions() {}

    /** So many of them, and the rest counted. */
    static List<Item> atMost(int most, List<FiredCaution> cautions, Citations citations) {
        List<Item> items = new ArrayList<>();
        for (FiredCaution fired : cautions.subList(0, Math.min(most, cautions.size()))) {
            items.add(Item.of(
                    "!",
                    Tone.WARNING,
                    citations.cite(fired.caution().says(), fired.caution().cite())));
        }
        int more = cautions.size() - items.size();
        if (more > 0) {
            items.add(Item.detail("and " + Words.count(more, "more caution")));
        }
        return items;
    }
}
