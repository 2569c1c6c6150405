package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.Ranked;
import org.hirefirst.core.assess.Assessment.RankedItem;
import org.hirefirst.core.interview.AnswerWords;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.PlanStep;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/** What a full report tells beside the reasons: what is open, who is shut out, cautions, rankings and the plan. */
final class Particulars {
    private final Assessment of;
    private final PackWords words;
    private final Reasons reasons;
    private final Citations citations;
    private final Style style;

    Particulars(Assessment of, PackWords words, Reasons reasons, Citations citations, Style style) {
        this.of = of;
        this.words = words;
        this.reasons = reasons;
        this.citations = citations;
        this.style = style;
    }

    /** The open questions, and what each can change. */
    List<Item> open() {
        List<Item> items = new ArrayList<>();
        for (Open open : of.open()) {
            String state = switch (open.state()) {
                case UNASKED -> "not answered yet";
                case UNKNOWN -> AnswerWords.UNKNOWN;
                case WAITING -> "depends on another answer whether it arises";
            };
            items.add(bullet(words.ask(open.question()) + " (" + state + ")"));
            if (!open.changes().isEmpty()) {
                items.add(Item.detail("Can change " + Words.list(changes(open), "and") + "."));
            }
        }
        return items;
    }

    private List<String> changes(Open open) {
        return open.changes().stream().map(this::change).distinct().toList();
    }

    private String change(String change) {
        if (change.equals("outcome")) {
            return "the recommendation";
        }
        String id = change.substring(change.indexOf(':') + 1);
        return change.startsWith("ranking:") ? style.quote(words.ranking(id)) : "a caution";
    }

    /** The gates that are true, and the answers behind them. */
    List<Item> gates() {
        List<Item> items = new ArrayList<>();
        of.gates().forEach(fired -> {
            String who = Words.list(words.candidates(fired.gate().excludes()), "and");
            items.add(bullet(citations.cite(
                    who + ": " + fired.gate().says(), fired.gate().cite())));
            items.addAll(reasons.details(fired.answers()));
        });
        return items;
    }

    /** The cautions, and the answers behind them. */
    List<Item> cautions() {
        List<Item> items = new ArrayList<>();
        of.cautions().forEach(fired -> {
            items.add(Item.of(
                    "!",
                    Tone.WARNING,
                    citations.cite(fired.caution().says(), fired.caution().cite())));
            items.addAll(reasons.details(fired.answers()));
        });
        return items;
    }

    /** A ranking's title, and whether its first is settled. */
    static String title(Ranked ranked) {
        return ranked.ranking().title() + (ranked.settled() ? "" : " (the first may still change)");
    }

    /** A ranking's items. */
    List<Item> ranking(Ranked ranked) {
        if (ranked.items().isEmpty()) {
            return List.of(Item.of(ranked.settled() ? "None of these stands out." : "Not known yet."));
        }
        return ranked.items().stream().map(this::rankedItem).toList();
    }

    private Item rankedItem(RankedItem ranked) {
        Integer points = ranked.points();
        String says = ranked.item().says() == null ? "" : ": " + ranked.item().says();
        String text = ranked.item().title() + (points == null ? "" : " (" + Words.count(points, "point") + ")") + says;
        return Item.of(
                ranked.rank() + ".",
                Tone.STRONG,
                citations.cite(text, ranked.item().cite()));
    }

    /** The plan that goes with the outcome. */
    List<Item> plan() {
        Outcome outcome = of.recommendation().outcome();
        List<Item> items = new ArrayList<>();
        for (PlanStep step : outcome == null ? List.<PlanStep>of() : outcome.plan()) {
            String who = step.who() == null ? "" : " (" + words.candidate(step.who()) + ")";
            items.add(bullet(citations.cite(when(step) + step.what() + who, step.cite())));
            if (step.done() != null) {
                items.add(Item.detail("Done when: " + step.done()));
            }
        }
        return items;
    }

    /** When a step of a plan is due, with a colon; empty where the pack does not say. */
    static String when(PlanStep step) {
        return step.weeks() == null ? "" : "Weeks " + step.weeks() + ": ";
    }

    private Item bullet(String text) {
        return Item.of(style.glyph(Glyph.BULLET), Tone.PLAIN, text);
    }
}
