package org.hirefirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hirefirst.Decision;
import org.hirefirst.cli.CliRunner.Ran;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.report.Result;
import org.hirefirst.report.ResultJson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One door equals another: a row of a table, a line of JSON, a file of its own and a call of the library give the same
 * bytes. {@code -Dcases=10000} takes more cases, each of them also through {@code assess}, which reads the pack anew.
 */
class DoorsTest {
    private static final int USUAL = 1_820;
    private static final int CASES = Integer.getInteger("cases", USUAL);
    private static final int BY_ASSESS = CASES > USUAL ? CASES : 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "revops-vs-cro, BRIEF, 1200",
        "revops-vs-cro, FULL,    20",
        "which-role,    BRIEF,  100",
        "finance-first, BRIEF,  400",
        "finance-first, FULL,   100",
    })
    void the_same_answers_give_the_same_bytes_through_every_door(String name, Detail detail, int usual)
            throws IOException {
        LoadedPack pack = load(name);
        RandomSheets sheets = new RandomSheets(pack, Math.round((float) usual * CASES / USUAL));
        Path table = Files.writeString(folder.resolve("t.csv"), sheets.table());
        Path lines = Files.writeString(folder.resolve("t.jsonl"), sheets.lines());

        List<Result> results = sheets.all().stream()
                .map(sheet -> Assessing.result(pack, sheet, detail))
                .toList();
        List<String> expected = results.stream()
                .map(result -> ResultJson.compact(result, detail))
                .toList();

        assertThat(batch(name, table, detail)).containsExactlyElementsOf(expected);
        assertThat(batch(name, lines, detail)).containsExactlyElementsOf(expected);
        Decision library =
                name.equals("finance-first") ? Decision.of(CliRunner.EXAMPLE.resolve(name)) : Decision.bundled(name);
        for (int i = 0; i < expected.size(); i++) {
            AnswerSheet sheet = sheets.all().get(i);
            if (results.get(i).referral() == null) { // which the library does not follow
                assertThat(library.json(sheet.subject(), pack.pack().own(sheet.answers()), detail))
                        .isEqualTo(expected.get(i));
            }
            if (i < BY_ASSESS) {
                assertThat(assess(name, sheet, detail)).isEqualTo(expected.get(i) + "\n");
            }
        }
    }

    private static List<String> batch(String pack, Path file, Detail detail) {
        Ran ran = CliRunner.run("batch", pack, file.toString(), "-d", word(detail), "--follow");
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out().lines().toList();
    }

    private String assess(String pack, AnswerSheet sheet, Detail detail) throws IOException {
        Path file = Files.writeString(folder.resolve("one.json"), RandomSheets.json(sheet));
        return CliRunner.run("assess", pack, file.toString(), "-f", "jsonl", "-d", word(detail))
                .out();
    }

    static String word(Detail detail) {
        return detail.name().toLowerCase(Locale.ROOT);
    }

    static LoadedPack load(String pack) {
        PackLibrary library = PackLibrary.open(CliRunner.EXAMPLE).orElseThrow(Failure::refused);
        return library.load(pack).orElseThrow(Failure::refused);
    }
}
