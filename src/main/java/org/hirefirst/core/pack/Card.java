package org.hirefirst.core.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a candidate is: what it owns and does not, delivers, is measured by, and how to engage and vet it. */
public record Card(
        @Nullable String summary,
        List<Line> owns,
        List<Line> doesNotOwn,
        List<Line> deliverables,
        List<Line> kpis,
        List<Line> terms,
        List<Vetting> vetting) {
    public Card {
        owns = List.copyOf(owns);
        doesNotOwn = List.copyOf(doesNotOwn);
        deliverables = List.copyOf(deliverables);
        kpis = List.copyOf(kpis);
        terms = List.copyOf(terms);
        vetting = List.copyOf(vetting);
    }

    /** One line of a card with the claims it rests on. */
    public record Line(String text, List<String> cite) {
        public Line {
            cite = List.copyOf(cite);
        }
    }

    /** A question to put to someone who might be engaged, with signs of a good and a bad reply. */
    public record Vetting(
            String ask, @Nullable String good, @Nullable String bad, List<String> cite) {
        public Vetting {
            cite = List.copyOf(cite);
        }
    }
}
