package org.hirefirst;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.AnswerText;
import org.hirefirst.reader.AnswerTexts;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.Problem;
import org.hirefirst.reader.SubjectText;
import org.hirefirst.report.Result;
import org.hirefirst.report.ResultJson;
import org.jspecify.annotations.Nullable;

/**
 * One decision for use by other programs: a pack, read and prepared, that assesses any number of companies.
 *
 * <p>Immutable, and safe for use by any number of threads at once; to prepare one takes far longer than to use it. What
 * is refused, a pack or answers, is thrown as an {@link IllegalArgumentException} whose message names every problem with
 * its place, one or more lines each.
 */
public final class Decision {
    private final LoadedPack loaded;
    private final Assessor assessor;
    private final AnswerTexts texts;

    private Decision(LoadedPack loaded) {
        this.loaded = loaded;
        assessor = Assessor.of(loaded.pack());
        texts = new AnswerTexts(loaded.pack());
    }

    /** The decision of a pack that came with hirefirst, by its id. */
    public static Decision bundled(String id) {
        Decision decision = open(id);
        if (!decision.loaded.place().bundled()) {
            throw refused(List.of(Problem.of(id, "not-bundled", "this did not come with hirefirst", "open it by of")));
        }
        return decision;
    }

    /** The decision of your own pack; what it shares is taken from beside its folder, else from what came with hirefirst. */
    public static Decision of(Path folder) {
        return open(folder.toAbsolutePath().toString());
    }

    private static Decision open(String idOrPath) {
        PackLibrary library = PackLibrary.open(null).orElseThrow(Decision::refused);
        return new Decision(library.load(idOrPath).orElseThrow(Decision::refused));
    }

    /** The pack: its questions, candidates and outcomes. */
    public Pack pack() {
        return loaded.pack();
    }

    /**
     * Reads answers as files write them: question id → a choice's id, a number, {@code unknown} or {@code
     * not-applicable}. A question whose text is null or empty is unasked.
     */
    public Map<String, Answer> answers(Map<String, @Nullable String> texts) {
        return this.texts.read(texts).orElseThrow(Decision::refused);
    }

    /** Assesses answers that fit the pack, as those of {@link #answers} do; a reference to another pack is not followed. */
    public Assessment assess(Map<String, Answer> answers, Detail detail) {
        return assessor.assess(answers, detail);
    }

    /**
     * The result as one line of JSON, {@code hirefirst.result/1}.
     *
     * @param subject whom it is about, as a file of answers may name it, or null
     */
    public String json(@Nullable String subject, Map<String, Answer> answers, Detail detail) {
        String name = subject == null ? null : subject(subject);
        return ResultJson.compact(new Result(assess(answers, detail), loaded.sha256(), name), detail);
    }

    private static String subject(String text) {
        SubjectText read = SubjectText.read(text);
        AnswerText.Unfit unfit = read.problem();
        if (unfit != null) {
            throw refused(List.of(Problem.of(AnswerSheet.SUBJECT, unfit.code(), unfit.message(), unfit.hint())));
        }
        return read.subject();
    }

    private static IllegalArgumentException refused(List<Problem> problems) {
        return new IllegalArgumentException(
                problems.stream().map(Problem::render).collect(Collectors.joining("\n")));
    }
}
