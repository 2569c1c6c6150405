package org.hirefirst.cli;

import org.hirefirst.batch.Flaw;
import org.hirefirst.batch.Flaw.Cell;
import org.hirefirst.batch.Flaw.Spot;
import org.hirefirst.batch.Row;
import org.hirefirst.report.Refusal;

/** Rows that cannot be used, as reports tell of them. */
final class Refusals {
    private Refusals() {}

    static Refusal of(Row row) {
        return new Refusal(
                row.number(),
                row.line(),
                row.subject(),
                row.flaws().stream().map(Refusals::problem).toList(),
                row.kept());
    }

    private static Refusal.Problem problem(Flaw flaw) {
        Cell cell = flaw.place() instanceof Cell at ? at : null;
        Spot spot = flaw.place() instanceof Spot at ? at : null;
        return new Refusal.Problem(
                flaw.code(),
                flaw.message(),
                cell == null ? null : Integer.valueOf(cell.column()),
                cell == null ? null : cell.heading(),
                spot == null ? null : spot.path(),
                spot == null ? null : Integer.valueOf(spot.character()),
                flaw.value(),
                flaw.hint());
    }
}
