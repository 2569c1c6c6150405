package org.hirefirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hirefirst.Decision;
import org.hirefirst.core.assess.Assessor;

/** Batch as a whole process, its start included, against jq that does nothing but parse and write. */
final class Whole {
    private static final int ROWS = 100_000;

    private Whole() {}

    static void print(Setup setup) throws Exception {
        setup.page().table("%,d complete rows, whole process".formatted(ROWS), "seconds", "times as fast as jq");
        if (!Setup.onPath("jq")) {
            setup.page().row("`jq -c .`", "not installed", "");
            return;
        }
        setup.page().tell("whole processes beside jq");
        Assessor assessor = Assessor.of(Decision.bundled(Setup.PACK).pack());
        Path file = Rows.file(setup, Mix.COMPLETE, assessor, ROWS);
        double[][] nanos = Turns.nanos(
                0,
                setup.rounds(),
                () -> setup.run(setup.program(), "batch", Setup.PACK, file.toString()),
                () -> setup.run("jq", "-c", ".", file.toString()));
        Files.delete(file);
        setup.page().row("`hirefirst batch`", Spread.each(1_000_000_000, nanos[0]), Spread.times(nanos[1], nanos[0]));
        setup.page().row("`jq -c .`", Spread.each(1_000_000_000, nanos[1]), 1);
    }
}
