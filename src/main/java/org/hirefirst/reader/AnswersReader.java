package org.hirefirst.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.AnswerText.Fits;
import org.hirefirst.reader.AnswerText.Unfit;

/**
 * Reads answers: a flat map from question id to a choice's id, a number, {@code unknown} or {@code not-applicable}, and
 * {@code subject}. Ids of any of the packs are known; packs that are used together agree on the questions they share.
 */
public final class AnswersReader {
    /** A brace that begins JSON; what follows in YAML's own braces is a key without double quotes. */
    private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*[\"}].*", Pattern.DOTALL);

    private AnswersReader() {}

    /** Reads a file of YAML or JSON. */
    public static Reading<AnswerSheet> readFile(Path file, List<Pack> packs) {
        Problem problem = RulesFiles.notAFile(file);
        if (problem != null) {
            return new Reading.Refused<>(List.of(problem));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), packs);
        } catch (IOException e) {
            return new Reading.Refused<>(List.of(RulesFiles.unreadable(file.toString(), e)));
        }
    }

    /** Reads YAML or JSON in UTF-8; the stream is not closed, and a very long one is refused. */
    public static Reading<AnswerSheet> read(InputStream in, String name, List<Pack> packs) {
        Problems problems = new Problems();
        AnswerSheet sheet = AnswerSheet.EMPTY;
        try {
            TextFile file = TextFile.decode(name, in.readNBytes(TextFile.MOST_BYTES + 1), problems);
            sheet = file == null ? sheet : read(file, new Askable(packs), problems);
        } catch (IOException e) {
            problems.add(RulesFiles.unreadable(name, e));
        }
        return Reading.of(sheet, problems.all());
    }

    private static AnswerSheet read(TextFile file, Askable askable, Problems problems) {
        if (JSON.matcher(file.text()).matches()) {
            return JsonAnswers.read(file.text(), askable, new FileListener(file, problems));
        }
        if (YamlText.isBlank(file) && !file.text().isBlank()) {
            return AnswerSheet.EMPTY;
        }
        Value root = YamlText.read(file, problems);
        return root == null ? AnswerSheet.EMPTY : new YamlAnswers(askable).read(root);
    }

    /** Reads options of the form {@code id=value}; a question answered twice is a problem. */
    public static Reading<AnswerSheet> readOptions(List<String> options, List<Pack> packs) {
        Askable askable = new Askable(packs);
        Problems problems = new Problems();
        String subject = null;
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            String id = equals < 0 ? option : option.substring(0, equals).strip();
            String text = equals < 0 ? "" : option.substring(equals + 1).strip();
            if (id.equals(AnswerSheet.SUBJECT) && equals > 0) {
                subject = text;
                continue;
            }
            AnswerText answer = equals < 0 ? noValue() : answer(askable, id, text);
            if (answer instanceof Unfit unfit) {
                problems.add(Problem.of("-a " + option, unfit.code(), unfit.message(), unfit.hint()));
            } else if (answer instanceof Fits fits && answers.putIfAbsent(id, fits.answer()) != null) {
                String message = "the question " + Quote.of(id) + " is answered twice";
                problems.add(Problem.of("-a " + option, "answered-twice", message, null));
            }
        }
        return Reading.of(new AnswerSheet(subject, answers), problems.all());
    }

    private static AnswerText answer(Askable askable, String id, String text) {
        Asked asked = askable.find(id);
        return asked == null ? askable.unknown(id) : asked.read(text);
    }

    private static AnswerText noValue() {
        return new Unfit("no-value", "expected a question, an equals sign and an answer", "as in closing=late");
    }
}
