package org.hirefirst.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hirefirst.core.check.ClaimUse;
import org.hirefirst.core.check.SourceUse;

/** What becomes of the claims of sources, one row a claim. */
public final class ClaimsCsv {
    private static final List<String> HEADER =
            List.of("source", "claim", "says", "under", "family", "weighs", "use", "cited", "excuse", "problem");

    private ClaimsCsv() {}

    /** A header, and one row for each claim, or only for those with a problem. */
    public static String of(List<SourceUse> sources, boolean onlyProblems) {
        StringBuilder text = new StringBuilder(Csv.row(HEADER));
        for (SourceUse source : sources) {
            (onlyProblems ? source.problems() : source.claims())
                    .forEach(claim -> text.append(Csv.row(cells(source.source().id(), claim))));
        }
        return text.toString();
    }

    private static List<String> cells(String source, ClaimUse use) {
        return List.of(
                source,
                use.claim().id(),
                use.claim().says(),
                Objects.requireNonNullElse(use.claim().under(), ""),
                Objects.requireNonNullElse(use.claim().family(), ""),
                use.claim().weighs() ? "yes" : "no",
                use.use().word(),
                use.cited().stream()
                        .map(cite -> cite.pack() + " " + cite.kind().word() + " " + cite.in())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                Objects.requireNonNullElse(use.excuse(), ""),
                use.problem() == null ? "" : use.problem().code());
    }
}
