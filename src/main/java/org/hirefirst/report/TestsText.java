package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.test.CaseResult;
import org.hirefirst.core.test.Coverage;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Words;
import org.hirefirst.core.text.Wrapping;
import org.hirefirst.report.Style.Tone;

/** How packs' cases came out, in words. */
public final class TestsText {
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private TestsText(Style style) {
        this.style = style;
    }

    /** The failures, then what is covered and what is not, pack by pack. */
    public static String of(List<TestedPack> packs, Style style) {
        TestsText text = new TestsText(style);
        packs.forEach(text::pack);
        return String.join("\n", text.lines) + "\n";
    }

    private void pack(TestedPack pack) {
        List<CaseResult> results = pack.report().results();
        results.stream().filter(result -> !result.passed()).forEach(result -> failure(pack.file(), result));
        lines.add(SafeText.line(pack.pack()) + ": " + verdict(results));
        coverage(pack.report().coverage());
    }

    private String verdict(List<CaseResult> results) {
        if (results.isEmpty()) {
            return "no cases";
        }
        long failed = results.stream().filter(result -> !result.passed()).count();
        return Words.count(results.size(), "case") + ", "
                + (failed == 0 ? style.tone(Tone.GOOD, "passed") : style.tone(Tone.BAD, failed + " failed"));
    }

    private void failure(String file, CaseResult result) {
        String place = SafeText.line(file) + ":" + result.packCase().line();
        lines.add(place + ": " + style.tone(Tone.BAD, "failed") + ": "
                + SafeText.line(result.packCase().name()));
        for (CaseResult.Difference difference : result.differences()) {
            add(
                    "    ",
                    "      ",
                    difference.what() + ": expected " + difference.expected() + ", got " + difference.got());
        }
    }

    private void coverage(Coverage coverage) {
        List<String> kinds = coverage.parts().stream()
                .filter(part -> part.total() > 0)
                .map(part -> part.kind() + " " + part.covered() + " of " + part.total())
                .toList();
        add(
                "  ",
                "    ",
                "covered " + coverage.covered() + " of " + coverage.total() + ": " + String.join(", ", kinds));
        for (Coverage.Part part : coverage.parts()) {
            if (!part.missing().isEmpty()) {
                add("  ", "    ", "not covered, " + part.kind() + ": " + String.join(", ", part.missing()));
            }
        }
    }

    private void add(String first, String later, String text) {
        lines.addAll(Wrapping.hanging(first, later, SafeText.line(text), style.width()));
    }
}
