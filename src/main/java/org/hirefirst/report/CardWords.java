package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Card;
import org.hirefirst.core.pack.Card.Line;
import org.hirefirst.core.pack.Card.Vetting;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/** A role card in words. */
final class CardWords {
    private final Citations citations;
    private final Style style;

    CardWords(Citations citations, Style style) {
        this.citations = citations;
        this.style = style;
    }

    List<Item> items(Candidate candidate) {
        Card card = candidate.card();
        List<Item> items = new ArrayList<>();
        if (card == null) {
            return items;
        }
        if (card.summary() != null) {
            items.add(Item.of(card.summary()));
        }
        lines("Owns", card.owns(), items);
        lines("Does not own", card.doesNotOwn(), items);
        lines("Delivers", card.deliverables(), items);
        lines("Is measured by", card.kpis(), items);
        lines("Terms", card.terms(), items);
        vetting(card.vetting(), items);
        return items;
    }

    private void lines(String label, List<Line> lines, List<Item> items) {
        if (!lines.isEmpty()) {
            items.add(Item.of(label + ":"));
            lines.forEach(line -> items.add(bullet(citations.cite(line.text(), line.cite()))));
        }
    }

    private void vetting(List<Vetting> vetting, List<Item> items) {
        if (!vetting.isEmpty()) {
            items.add(Item.of("To ask before you engage somebody:"));
        }
        for (Vetting question : vetting) {
            items.add(bullet(citations.cite(question.ask(), question.cite())));
            if (question.good() != null) {
                items.add(Item.detail("Good: " + question.good()));
            }
            if (question.bad() != null) {
                items.add(Item.detail("Bad: " + question.bad()));
            }
        }
    }

    private Item bullet(String text) {
        return Item.of(style.glyph(Glyph.BULLET), Tone.PLAIN, text);
    }
}
