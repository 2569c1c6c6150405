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
import org.hirefirst.core.text.Wrapping;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/**
 * The report with what matters most: labels in a column. On a screen there is no more of each than has room; reasons,
 * cautions and what the outcome says are shown whole or counted, not cut.
 */
final class BriefReport {
    /** A screen without the line on which the next command is typed. */
    private static final int LINES = 23;

    private static final int SCREEN = 80;

    private static final int ALL = Integer.MAX_VALUE;

    /**
     * How much is shown.
     *
     * @param headings whether sources are told with the headings in them
     * @param also whether rankings are shown
     * @param asked whether questions are told in full, in what is open and in what would change the result
     * @param rest whether the next step, what would change the result and the sources are shown
     */
    private record Room(
            int reasons, int cautions, boolean airy, boolean headings, boolean also, boolean asked, boolean rest) {}

    private static final Room WHOLE = new Room(ALL, ALL, true, true, true, true, true);

    /** Tried from the most generous on until one fits. What would change the result is hard to see without the question. */
    private static final List<Room> ROOMS = List.of(
            new Room(4, ALL, true, true, true, true, true),
            new Room(4, ALL, false, true, true, true, true),
            new Room(4, ALL, false, false, true, true, true),
            new Room(3, ALL, false, false, true, true, true),
            new Room(2, ALL, false, false, true, true, true),
            new Room(2, ALL, false, false, false, true, true),
            new Room(2, ALL, false, false, false, false, true),
            new Room(1, ALL, false, false, false, false, true),
            new Room(1, ALL, false, false, false, false, false),
            new Room(1, 2, false, false, false, false, false),
            new Room(1, 1, false, false, false, false, false));

    private final Result result;
    private final Assessment of;
    private final Style style;

    BriefReport(Result result, Style style) {
        this.result = result;
        this.of = result.assessment();
        this.style = style;
    }

    /** Everything. */
    String whole() {
        return page(WHOLE, TextReport.question(result)).text();
    }

    /** As much as fits a screen, if it is not a narrow one. Only what no room has space for is cut. */
    String screen() {
        if (style.width() < SCREEN) {
            return whole();
        }
        String question =
                Wrapping.cut(TextReport.question(result), 2 * style.width() - 10, style.glyph(Glyph.ELLIPSIS));
        return ROOMS.stream()
                .map(room -> page(room, question))
                .filter(page -> page.height() <= LINES)
                .findFirst()
                .orElseGet(() -> page(ROOMS.get(ROOMS.size() - 1), question).fit(LINES))
                .text();
    }

    private Page page(Room room, String question) {
        Page page = new Page(style);
        page.paragraph(Tone.PLAIN, question);
        page.paragraph(Tone.STRONG, Verdict.title(of));
        if (!TextReport.says(of).isEmpty()) {
            page.paragraph(Tone.PLAIN, TextReport.says(of));
        }
        Citations citations = room.headings ? Citations.brief(of.pack(), style) : Citations.bare(of.pack(), style);
        groups(room, citations).forEach(group -> add(page, group, room.airy));
        if (room.rest) {
            add(page, List.of(new Section("Sources", citations.sources(of.pack()))), room.airy);
        }
        return page;
    }

    private static void add(Page page, List<Section> group, boolean airy) {
        boolean isShown = group.stream().anyMatch(section -> !section.items().isEmpty());
        if (isShown && airy) {
            page.blank();
        }
        group.forEach(page::beside);
    }

    private List<List<Section>> groups(Room room, Citations citations) {
        PackWords words = new PackWords(of.pack());
        Points points = new Points(of, citations);
        Standings standings = new Standings(of, words, style);
        List<Section> verdict = List.of(
                new Section("First", TextReport.first(of, words)),
                new Section("Leads to", TextReport.settledBy(result, words)),
                new Section("Standing", List.of(standings.item())),
                new Section("Possible", TextReport.possible(of, words, style, room.equals(WHOLE) ? ALL : 5)),
                Section.of("Points", points.summary()),
                new Section("Shut out", points.shutOutAhead().stream().limit(1).toList()));
        List<Section> why = why(room, words, citations);
        List<Section> rest = List.of(
                Section.of("Open", standings.open(room.asked)),
                new Section("Caution", cautions(room.cautions, citations)),
                Section.of("Also", room.also ? rankings() : ""),
                Section.of("To do", room.rest ? nextStep() : ""));
        return List.of(verdict, why, rest);
    }

    private List<Section> why(Room room, PackWords words, Citations citations) {
        List<String> first = of.recommendation().namedFirst();
        Reasons reasons = new Reasons(first, words, citations, style, room.asked);
        List<Item> because = reasons.atMost(room.reasons, of.because(), reasons::because);
        int most = first.isEmpty() || room.equals(WHOLE) ? room.reasons : 1;
        List<Item> against = reasons.atMost(most, eachSideFirst(reasons), reasons::against);
        List<Reason> shown = of.because().stream().limit(room.reasons).toList();
        List<Section> why = new ArrayList<>(
                List.of(new Section("Why", because), new Section(first.isEmpty() ? "For whom" : "Against", against)));
        if (room.rest) {
            why.add(new FlipWords(of, words, style).smallest(shown, room.asked));
        }
        return why;
    }

    /** The reasons for others, each side's strongest before all others. */
    private List<Reason> eachSideFirst(Reasons reasons) {
        Set<String> sides = new LinkedHashSet<>();
        Set<Reason> ordered = new LinkedHashSet<>();
        for (Reason reason : of.against()) {
            if (sides.add(reasons.side(reason))) {
                ordered.add(reason);
            }
        }
        ordered.addAll(of.against());
        return List.copyOf(ordered);
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
            items.add(Item.detail("and " + Words.count(more, "more caution")));
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
