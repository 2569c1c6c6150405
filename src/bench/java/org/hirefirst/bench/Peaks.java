package org.hirefirst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.hirefirst.Decision;
import org.hirefirst.core.assess.Assessor;

/** How time and memory of a whole process with a small heap grow with the rows. */
final class Peaks {

    private Peaks() {}

    static void print(Setup setup) throws Exception {
        Map<String, String> environment = new HashMap<>(setup.environment());
        environment.put("JAVA_TOOL_OPTIONS", "-Xmx64m");
        Assessor assessor = Assessor.of(Decision.bundled(Setup.PACK).pack());
        setup.page().table("`batch revops-vs-cro`, whole process, heap of 64 MB", "rows", "seconds", "peak MiB");
        for (Mix mix : new Mix[] {Mix.COMPLETE, Mix.MISSING}) {
            for (int rows : new int[] {10_000, 100_000, 1_000_000}) {
                setup.page().tell("memory, " + mix + ", " + rows + " rows");
                Path file = Rows.file(setup, mix, assessor, rows);
                long begin = System.nanoTime();
                OptionalLong peak = Processes.peak(environment, setup.program(), "batch", Setup.PACK, file.toString());
                double seconds = (System.nanoTime() - begin) / 1e9;
                Files.delete(file);
                setup.page()
                        .row(
                                mix,
                                "%,d".formatted(rows),
                                Spread.number(seconds),
                                peak.isPresent() ? peak.getAsLong() : "not known here");
            }
        }
    }
}
