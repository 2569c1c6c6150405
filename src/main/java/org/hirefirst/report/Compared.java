package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Score;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;
import org.jspecify.annotations.Nullable;

/** Two results side by side: what is recommended, how firmly, and everybody's points, before and after. */
public final class Compared {
    private final Style style;
    private final Page page;

    private Compared(Style style) {
        this.style = style;
        this.page = new Page(style);
    }

    /** What the second says other than the first, both by the same pack. */
    public static String text(Result before, Result after, Style style) {
        Compared compared = new Compared(style);
        Result settledBefore = before.settled();
        Result settledAfter = after.settled();
        if (settledBefore != null && settledAfter != null && sameWay(before, after, settledBefore, settledAfter)) {
            compared.add(settledBefore, settledAfter);
            return compared.page.text();
        }
        compared.add(before, after);
        if (settledBefore != null || settledAfter != null) {
            compared.led(settledBefore, settledAfter);
        }
        return compared.page.text();
    }

    private static boolean sameWay(Result before, Result after, Result settledBefore, Result settledAfter) {
        return title(before).equals(title(after)) && id(settledBefore).equals(id(settledAfter));
    }

    private void add(Result before, Result after) {
        page.paragraph(Tone.PLAIN, TextReport.question(after));
        if (title(before).equals(title(after))) {
            page.paragraph(Tone.STRONG, "The recommendation stays: " + title(after));
        } else {
            page.paragraph(Tone.STRONG, title(before) + " " + style.glyph(Glyph.ARROW) + " " + title(after));
        }
        page.beside(new Section("Before", List.of(standing(before))));
        page.beside(new Section("After", List.of(standing(after))));
        page.beside(Section.of("Points", points(before.assessment(), after.assessment())));
        int open = open(after) - open(before);
        if (open != 0) {
            page.beside(Section.of(
                    "Open",
                    open > 0
                            ? Words.count(open, "question") + " more would be open."
                            : Words.count(-open, "question") + " fewer would be open."));
        }
    }

    private void led(@Nullable Result before, @Nullable Result after) {
        page.beside(Section.of("Led to", named(before) + " " + style.glyph(Glyph.ARROW) + " " + named(after)));
    }

    private String named(@Nullable Result settled) {
        return settled == null
                ? "no other decision"
                : style.quote(settled.assessment().pack().title()) + ": " + title(settled);
    }

    private static String id(Result result) {
        return result.assessment().pack().id();
    }

    private static String title(Result result) {
        return Verdict.title(result.assessment());
    }

    private static int open(Result result) {
        return result.assessment().open().size();
    }

    private Item standing(Result result) {
        Assessment of = result.assessment();
        return new Standings(of, new PackWords(of.pack()), style).item();
    }

    private String points(Assessment before, Assessment after) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < after.scores().size(); i++) {
            Score was = before.scores().get(i);
            Score is = after.scores().get(i);
            String change = points(was).equals(points(is))
                    ? points(is)
                    : points(was) + " " + style.glyph(Glyph.ARROW) + " " + points(is);
            all.add(is.candidate().title() + " " + change);
        }
        return String.join(", ", all);
    }

    static String points(Score score) {
        return score.points() + (score.excluded() ? " (shut out)" : "");
    }
}
