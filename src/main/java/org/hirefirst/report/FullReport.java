package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.Ranked;
import org.hirefirst.core.assess.Assessment.RankedItem;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.PlanStep;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/** The report with everything in it: all reasons with their answers, what is open, flips, plan, cards and claims. */
final class FullReport {
    private final Result result;
    private final Assessment of;
    private final Style style;
    private final PackWords words;
    private final Citations citations;
    private final Points points;
    private final Reasons reasons;
    private final Standings standings;
    private final Page page;

    FullReport(Result result, Style style) {
        this.result = result;
        this.of = result.assessment();
        this.style = style;
        words = new PackWords(of.pack());
        citations = Citations.full(of.pack(), style);
        points = new Points(of, citations);
        reasons = new Reasons(of.recommendation().namedFirst(), words, citations, style);
        standings = new Standings(of, words, style);
        page = new Page(style);
    }

    Page page() {
        head();
        show("Why", reasons(of.because(), true));
        show(
                of.recommendation().namedFirst().isEmpty() ? "What speaks for whom" : "What speaks against it",
                reasons(of.against(), false));
        show("What would change it", new FlipWords(of, words, style).all());
        show("What is still open", open());
        show("Who is shut out", gates());
        show("Cautions", cautions());
        of.rankings().forEach(ranked -> show(title(ranked), ranking(ranked)));
        show("Points", points.table());
        show("Next steps", plan());
        cards();
        show("The answers", answers(of.answers()));
        show("Answers kept but not counted, as the questions do not arise", answers(of.dormant()));
        show("Sources", citations.sources(of.pack()));
        show("Worked out by", List.of(Item.of(of.pack().id() + " " + of.pack().version())));
        referral();
        return page;
    }

    private void head() {
        page.paragraph(Tone.PLAIN, TextReport.question(result));
        page.paragraph(Tone.STRONG, Verdict.title(of));
        if (!TextReport.says(of).isEmpty()) {
            Outcome outcome = of.recommendation().outcome();
            page.paragraph(
                    Tone.PLAIN, citations.cite(TextReport.says(of), outcome == null ? List.of() : outcome.cite()));
        }
        page.blank();
        page.beside(new Section("First", TextReport.first(of, words)));
        page.beside(new Section("Settled", TextReport.settledBy(result, words)));
        page.beside(new Section("Standing", List.of(standings.item())));
        page.beside(new Section("Possible", TextReport.possible(of, words, style, Integer.MAX_VALUE)));
        page.beside(Section.of("Points", points.summary()));
        page.beside(new Section("Shut out", points.shutOutAhead()));
        page.beside(Section.of("Open", standings.open()));
    }

    private void show(String label, List<Item> items) {
        if (!items.isEmpty()) {
            page.blank().under(new Section(label, items));
        }
    }

    private List<Item> reasons(List<Reason> list, boolean because) {
        List<Item> items = new ArrayList<>();
        for (Reason reason : list) {
            items.add(because ? reasons.because(reason) : reasons.against(reason));
            if (reason instanceof Assessment.Contribution) {
                items.addAll(reasons.details(reason.answers()));
            }
        }
        return items;
    }

    private List<Item> open() {
        List<Item> items = new ArrayList<>();
        for (Open open : of.open()) {
            String state = switch (open.state()) {
                case UNASKED -> "not answered yet";
                case UNKNOWN -> "not known";
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

    private List<Item> gates() {
        List<Item> items = new ArrayList<>();
        of.gates().forEach(fired -> {
            String who = Words.list(words.candidates(fired.gate().excludes()), "and");
            items.add(bullet(citations.cite(
                    who + ": " + fired.gate().says(), fired.gate().cite())));
            items.addAll(reasons.details(fired.answers()));
        });
        return items;
    }

    private List<Item> cautions() {
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

    private static String title(Ranked ranked) {
        return ranked.ranking().title() + (ranked.settled() ? "" : " (the first may still change)");
    }

    private List<Item> ranking(Ranked ranked) {
        if (ranked.items().isEmpty()) {
            return List.of(Item.of("Nothing speaks for any of these yet."));
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

    private List<Item> plan() {
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

    private void cards() {
        List<String> named = new ArrayList<>();
        Outcome outcome = of.recommendation().outcome();
        if (outcome != null) {
            named.addAll(outcome.names());
            named.addAll(of.recommendation().next());
        }
        for (Candidate candidate : of.pack().candidates()) {
            if (named.contains(candidate.id())) {
                show("The role: " + candidate.title(), new CardWords(citations, style).items(candidate));
            }
        }
    }

    private void referral() {
        Result.Referral referral = result.referral();
        if (referral != null) {
            page.blank()
                    .paragraph(
                            Tone.STRONG,
                            "By the decision " + referral.pack() + ", with "
                                    + Words.count(referral.carried().size(), "answer") + " carried over");
            page.blank().append(new FullReport(referral.result(), style).page());
        }
    }

    private Item bullet(String text) {
        return Item.of(style.glyph(Glyph.BULLET), Tone.PLAIN, text);
    }

    /** Answers, one a line. */
    private List<Item> answers(Map<String, Answer> answers) {
        return reasons.details(answers).stream()
                .map(item -> bullet(item.text()))
                .toList();
    }
}
