package org.hirefirst.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Ranked;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.PlanStep;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.text.Words;
import org.hirefirst.core.text.Wrapping;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The report with what matters most: labels in a column. On a screen there is no more of each than has room; reasons,
 * cautions and what the outcome says are shown whole or counted, not cut.
 */
final class BriefReport {
    private static final int SCREEN = 80;

    private final Result result;
    private final @Nullable Result before;
    private final Assessment of;
    private final Style style;

    /** Of a result that another decision settles, that decision's comes first and in full, as it is what people came for. */
    BriefReport(Result result, Style style) {
        Result settled = result.settled();
        this.result = settled == null ? result : settled;
        this.before = settled == null ? null : result;
        this.of = this.result.assessment();
        this.style = style;
    }

    /** Everything. */
    String whole() {
        return page(Room.WHOLE, Room.ALL).text();
    }

    /** As much as fits so many lines, if the screen is not a narrow one. Only what no room has space for is cut. */
    String screen(int lines) {
        if (style.width() < SCREEN) {
            return whole();
        }
        int longest = 2 * style.width() - 10;
        return Room.FROM_MOST_TO_LEAST.stream()
                .map(room -> page(room, longest))
                .filter(page -> page.height() <= lines)
                .findFirst()
                .orElseGet(() -> page(Room.FROM_MOST_TO_LEAST.get(Room.FROM_MOST_TO_LEAST.size() - 1), longest)
                        .fit(lines))
                .text();
    }

    /** The questions are cut to so many columns. */
    private Page page(Room room, int longest) {
        Page page = new Page(style);
        questions()
                .forEach(question ->
                        page.paragraph(Tone.PLAIN, Wrapping.cut(question, longest, style.glyph(Glyph.ELLIPSIS))));
        page.paragraph(Tone.STRONG, Verdict.title(of));
        if (!TextReport.says(of).isEmpty()) {
            page.paragraph(Tone.PLAIN, TextReport.says(of));
        }
        List<Pack> packs = before == null
                ? List.of(of.pack())
                : List.of(of.pack(), before.assessment().pack());
        Citations citations = room.headings() ? Citations.brief(packs, style) : Citations.bare(packs, style);
        groups(room, citations).forEach(group -> add(page, group, room.airy()));
        if (room.rest()) {
            add(page, List.of(new Section("Sources", citations.sources())), room.airy());
        }
        return page;
    }

    private List<String> questions() {
        return before == null
                ? List.of(TextReport.question(result))
                : List.of(TextReport.way(before), of.pack().title());
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
                new Section("Leads to", TextReport.settledBy(result, words, style)),
                new Section("Standing", List.of(standings.item())),
                new Section("Possible", TextReport.possible(of, words, style, room.whole() ? Room.ALL : 5)),
                Section.of("Points", points.summary()),
                new Section("Shut out", points.shutOutAhead().stream().limit(1).toList()));
        List<Section> why = why(room, words, citations);
        List<Section> rest = List.of(
                Section.of("Open", standings.open(room.asked())),
                new Section("Caution", Cautions.atMost(room.cautions(), of.cautions(), citations)),
                Section.of("Also", room.also() ? rankings() : ""),
                Section.of("To do", room.rest() ? nextStep() : ""));
        return List.of(verdict, why, rest, List.of(new Section("Led here", led(room, citations))));
    }

    private List<Item> led(Room room, Citations citations) {
        if (before == null) {
            return List.of();
        }
        Lead lead = new Lead(before.assessment(), citations, style);
        return room.whole() ? lead.whole() : lead.atMost(room.led() ? 1 : 0, room.cautions());
    }

    private List<Section> why(Room room, PackWords words, Citations citations) {
        List<String> first = of.recommendation().namedFirst();
        Reasons reasons = new Reasons(first, words, citations, style, room.asked());
        List<Item> because = reasons.atMost(room.reasons(), of.because(), reasons::because);
        int most = first.isEmpty() || room.whole() ? room.reasons() : 1;
        List<Item> against = reasons.atMost(most, eachSideFirst(reasons), reasons::against);
        List<Reason> shown = of.because().stream().limit(room.reasons()).toList();
        List<Section> why = new ArrayList<>(
                List.of(new Section("Why", because), new Section(first.isEmpty() ? "For whom" : "Against", against)));
        if (room.rest()) {
            why.add(new FlipWords(of, words, style).smallest(shown, room.asked()));
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
