package org.hirefirst.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.FiredCaution;
import org.hirefirst.core.assess.Assessment.Ranked;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.PlanStep;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/** The report on one screen: labels in a column, and no more of each than there is room for. */
final class BriefReport {
    /** A screen without the line on which the next command is typed. */
    private static final int LINES = 23;

    private static final int SCREEN = 80;

    /** How much is shown; tried from the most generous on until it fits. */
    private record Room(int reasons, int cautions, int possible, boolean airy, int askWidth) {}

    private static final List<Room> ROOMS = List.of(
            new Room(3, 3, 6, true, 200),
            new Room(3, 2, 5, true, 200),
            new Room(3, 2, 5, false, 200),
            new Room(3, 1, 4, false, 60),
            new Room(3, 1, 4, false, 40));

    private final Result result;
    private final Assessment of;
    private final Style style;

    BriefReport(Result result, Style style) {
        this.result = result;
        this.of = result.assessment();
        this.style = style;
    }

    String text() {
        if (style.width() < SCREEN) {
            return page(ROOMS.get(0), Integer.MAX_VALUE).text();
        }
        return ROOMS.stream()
                .map(room -> page(room, Integer.MAX_VALUE))
                .filter(page -> page.height() <= LINES)
                .findFirst()
                .orElseGet(() -> page(ROOMS.get(ROOMS.size() - 1), LINES))
                .text();
    }

    /** The page with so much on it, paragraphs cut to stay within this height. */
    private Page page(Room room, int height) {
        Page page = new Page(style);
        page.paragraph(Tone.PLAIN, TextReport.question(result));
        page.paragraph(Tone.STRONG, Verdict.title(of));
        if (!TextReport.says(of).isEmpty()) {
            page.paragraph(Tone.PLAIN, TextReport.says(of));
        }
        Citations citations = Citations.brief(of.pack(), style);
        groups(room, citations).forEach(group -> add(page, group, room.airy));
        Page sources = new Page(style);
        add(sources, List.of(new Section("Sources", citations.sources(of.pack()))), room.airy);
        sources.fit(height / 3);
        return page.fit(height - sources.height()).append(sources);
    }

    private static void add(Page page, List<Section> group, boolean airy) {
        boolean isShown = group.stream().anyMatch(section -> !section.items().isEmpty());
        if (isShown && airy) {
            page.blank();
        }
        group.forEach(page::beside);
    }

    private List<List<Section>> groups(Room room, Citations citations) {
        PackWords words = new PackWords(of.pack(), room.askWidth, style.glyph(Glyph.ELLIPSIS));
        Points points = new Points(of, citations);
        Standings standings = new Standings(of, words, style);
        List<Section> verdict = List.of(
                new Section("First", TextReport.first(of, words)),
                new Section("Leads to", TextReport.settledBy(result, words)),
                new Section("Standing", List.of(standings.item())),
                new Section("Possible", TextReport.possible(of, words, style, room.possible)),
                Section.of("Points", points.summary()),
                new Section("Shut out", points.shutOutAhead().stream().limit(1).toList()));
        List<Section> why = why(room, words, citations);
        List<Section> rest = List.of(
                Section.of("Open", standings.open()),
                new Section("Caution", cautions(room.cautions, citations)),
                Section.of("Also", rankings()),
                Section.of("To do", nextStep()));
        return List.of(verdict, why, rest);
    }

    private List<Section> why(Room room, PackWords words, Citations citations) {
        List<String> first = of.recommendation().namedFirst();
        Reasons reasons = new Reasons(first, words, citations, style);
        List<Item> because =
                of.because().stream().limit(room.reasons).map(reasons::because).toList();
        List<Item> against = against(first.isEmpty() ? room.reasons : 1, reasons);
        return List.of(
                new Section("Why", because),
                new Section(first.isEmpty() ? "For whom" : "Against", against),
                new FlipWords(of, words, style).smallest());
    }

    /** The strongest reasons for others, each side first by its own strongest. */
    private List<Item> against(int most, Reasons reasons) {
        Set<String> sides = new LinkedHashSet<>();
        Set<Reason> shown = new LinkedHashSet<>();
        for (Reason reason : of.against()) {
            if (sides.add(reasons.side(reason))) {
                shown.add(reason);
            }
        }
        shown.addAll(of.against());
        return shown.stream().limit(most).map(reasons::against).toList();
    }

    private List<Item> cautions(int most, Citations citations) {
        List<Item> items = new ArrayList<>();
        for (FiredCaution fired :
                of.cautions().subList(0, Math.min(most, of.cautions().size()))) {
            items.add(Item.of(
                    "!",
                    Tone.WARNING,
                    citations.cite(fired.caution().says(), fired.caution().cite())));
        }
        int more = of.cautions().size() - items.size();
        if (more > 0) {
            Item last = items.remove(items.size() - 1);
            items.add(last.withText("(1 of " + (more + 1) + ") " + last.text()));
        }
        return items;
    }

    private String rankings() {
        return of.rankings().stream()
                .filter(ranked -> !ranked.items().isEmpty())
                .map(BriefReport::ranking)
                .collect(Collectors.joining(" "));
    }

    private static String ranking(Ranked ranked) {
        String first = ranked.items().get(0).item().title();
        return ranked.ranking().title() + ": " + first + (ranked.settled() ? "." : " (may still change).");
    }

    private String nextStep() {
        Outcome outcome = of.recommendation().outcome();
        if (outcome == null || outcome.plan().isEmpty()) {
            return "";
        }
        PlanStep step = outcome.plan().get(0);
        int more = outcome.plan().size() - 1;
        return Particulars.when(step)
                + step.what()
                + (more == 0 ? "" : " (and " + Words.count(more, "more step", "more steps") + ")");
    }
}
