package org.hirefirst.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.check.Cite;
import org.hirefirst.core.check.ClaimUse;
import org.hirefirst.core.check.ClaimUse.Problem;
import org.hirefirst.core.check.ClaimUse.Use;
import org.hirefirst.core.check.SourceUse;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Words;
import org.hirefirst.core.text.Wrapping;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/** What becomes of the claims of sources, as a table, and a summary of each source. */
public final class ClaimsText {
    private static final String GAP = "  ";
    private static final int WIDE = 60;

    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private ClaimsText(Style style) {
        this.style = style;
    }

    /** One row for each claim, or only for those with a problem. */
    public static String of(List<SourceUse> sources, boolean onlyProblems, Style style) {
        ClaimsText text = new ClaimsText(style);
        sources.forEach(source -> text.table(source, onlyProblems ? source.problems() : source.claims()));
        sources.forEach(text::summary);
        return text.lines.isEmpty() ? "no source is cited\n" : String.join("\n", text.lines) + "\n";
    }

    private void table(SourceUse source, List<ClaimUse> claims) {
        if (claims.isEmpty()) {
            return;
        }
        String title = SafeText.line(
                source.source().id() + " " + style.quote(source.source().title()));
        Wrapping.wrap(title, style.width()).forEach(line -> lines.add(style.tone(Tone.STRONG, line)));
        int idWidth = claims.stream()
                .mapToInt(claim -> DisplayWidth.of(claim.claim().id()))
                .max()
                .orElse(0);
        claims.forEach(claim -> row(claim, idWidth));
        lines.add("");
    }

    /** The id, what it says, and what becomes of it beside that; on narrow pages below. */
    private void row(ClaimUse use, int idWidth) {
        String id = GAP + Section.padded(use.claim().id(), idWidth) + GAP;
        int left = DisplayWidth.of(id);
        int room = style.width() - left;
        int saysWidth = style.width() < WIDE ? room : (room - GAP.length()) / 2;
        String says = Wrapping.cut(SafeText.line(use.claim().says()), saysWidth, style.glyph(Glyph.ELLIPSIS));
        String first = id + Section.padded(says, saysWidth) + GAP;
        if (style.width() < WIDE) {
            lines.add(id + says);
            first = " ".repeat(left);
        }
        Tone tone = use.problem() == null ? Tone.PLAIN : Tone.BAD;
        String indent = " ".repeat(DisplayWidth.of(first));
        Wrapping.hanging(first, indent, SafeText.line(becomes(use)), style.width())
                .forEach(line -> lines.add(style.tone(tone, line)));
    }

    private static String becomes(ClaimUse use) {
        Problem problem = use.problem();
        return Stream.of(
                        problem == null ? "" : problem.says(),
                        cited(use.cited()),
                        use.excuse() == null ? "" : "excused: " + use.excuse())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Pack by pack, how often which kind of thing cites it. */
    private static String cited(List<Cite> cited) {
        Map<String, Map<Cite.Kind, Integer>> packs = new LinkedHashMap<>();
        cited.forEach(cite -> packs.computeIfAbsent(cite.pack(), pack -> new LinkedHashMap<>())
                .merge(cite.kind(), 1, Integer::sum));
        return packs.entrySet().stream()
                .map(pack -> pack.getKey() + ": "
                        + pack.getValue().entrySet().stream()
                                .map(kind -> kind.getKey().word()
                                        + (kind.getValue() == 1 ? "" : " (" + kind.getValue() + ")"))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private void summary(SourceUse source) {
        String counts = source.source().id() + ": "
                + Words.count(source.claims().size(), "claim") + ", " + source.count(Use.WEIGHING) + " weighing, "
                + source.count(Use.WORDS) + " in words only, " + source.count(Use.EXCUSED) + " excused, "
                + (source.problems().isEmpty()
                        ? "no problem"
                        : Words.count(source.problems().size(), "problem"));
        lines.addAll(Wrapping.hanging("", GAP, SafeText.line(counts), style.width()));
        for (Problem problem : Problem.values()) {
            if (source.count(problem) > 0) {
                lines.add(GAP + style.tone(Tone.BAD, problem.says() + ": " + source.count(problem)));
            }
        }
    }
}
