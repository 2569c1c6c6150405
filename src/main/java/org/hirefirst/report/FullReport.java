package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Outcome;
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
        words = PackWords.whole(of.pack());
        citations = Citations.full(of.pack(), style);
        points = new Points(of, citations);
        reasons = new Reasons(of.recommendation().namedFirst(), words, citations, style, true);
        standings = new Standings(of, words, style);
        page = new Page(style);
    }

    /** Of a result that another decision settles, that decision's report comes first, as it is what people came for. */
    Page page() {
        Result settled = result.settled();
        if (settled == null) {
            own();
            referral();
            return page;
        }
        page.paragraph(Tone.PLAIN, TextReport.way(result));
        page.append(new FullReport(new Result(settled.assessment(), settled.sha256(), null), style).page());
        page.blank()
                .paragraph(Tone.STRONG, "How " + of.pack().id() + " led there" + carried())
                .blank();
        own();
        return page;
    }

    private void own() {
        head();
        show("Why", reasons(of.because(), true));
        show(
                of.recommendation().namedFirst().isEmpty() ? "What speaks for whom" : "What speaks against it",
                reasons(of.against(), false));
        show("What would change it", new FlipWords(of, words, style).all());
        Particulars particulars = new Particulars(of, words, reasons, citations, style);
        show("What is still open", particulars.open());
        show("Who is shut out", particulars.gates());
        show("Cautions", particulars.cautions());
        of.rankings().forEach(ranked -> show(Particulars.title(ranked), particulars.ranking(ranked)));
        show("Next steps", particulars.plan());
        cards();
        show("Points", points.table());
        show("The answers", answers(of.answers()));
        show("Answers kept but not counted, as the questions do not arise", answers(of.dormant()));
        show("Sources", citations.sources());
        show("Worked out by", List.of(Item.of(of.pack().id() + " " + of.pack().version())));
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
        page.beside(new Section("Leads to", TextReport.settledBy(result, words, style)));
        page.beside(new Section("Standing", List.of(standings.item())));
        page.beside(new Section("Possible", TextReport.possible(of, words, style, Integer.MAX_VALUE)));
        page.beside(Section.of("Points", points.summary()));
        page.beside(new Section("Shut out", points.shutOutAhead()));
        page.beside(Section.of("Open", standings.open(true)));
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
            page.blank().paragraph(Tone.STRONG, "By the decision " + referral.pack() + carried());
            page.blank().append(new FullReport(referral.result(), style).page());
        }
    }

    private String carried() {
        Result.Referral referral = result.referral();
        return referral == null
                ? ""
                : ", with " + Words.count(referral.carried().size(), "answer") + " carried over";
    }

    /** Answers, one a line. */
    private List<Item> answers(Map<String, Answer> answers) {
        return reasons.details(answers).stream()
                .map(item -> Item.of(style.glyph(Glyph.BULLET), Tone.PLAIN, item.text()))
                .toList();
    }
}
