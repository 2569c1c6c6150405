package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hirefirst.Distribution;
import org.hirefirst.Distribution.Run;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.report.ResultJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher is one more door: some of the cases of {@link DoorsTest}, {@code -Dlaunched=50} for more of them. */
class DoorsIT {
    private static final int LAUNCHED = Integer.getInteger("launched", 6);

    @TempDir
    Path folder;

    @Test
    void the_launcher_gives_the_bytes_of_every_other_door() throws Exception {
        LoadedPack pack = DoorsTest.load("revops-vs-cro");
        for (AnswerSheet sheet : new RandomSheets(pack, LAUNCHED).all()) {
            Path file = Files.writeString(folder.resolve("one.json"), RandomSheets.json(sheet));

            Run run = Distribution.run("assess", pack.pack().id(), file.toString(), "-f", "jsonl");

            String expected = ResultJson.compact(Assessing.result(pack, sheet, Detail.FULL), Detail.FULL);
            assertThat(run).isEqualTo(new Run(0, expected + "\n", ""));
        }
    }
}
