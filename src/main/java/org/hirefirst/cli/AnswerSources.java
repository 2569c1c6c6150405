package org.hirefirst.cli;

import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.cli.options.AnswerOptions.Given;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.AnswersReader;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.Reading;
import org.hirefirst.reader.SubjectText;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the answers of one command line. What stands nearer to the person wins: {@code -a} over {@code
 * --answers}, and that over the file named beside the pack; {@code --subject} over all of them.
 */
final class AnswerSources {
    private static final String STANDARD_INPUT = "-";

    private final Toolbox tools;
    private final Given given;
    private final List<String> files;

    /** The answers of these options, and of a file named beside the pack if there is one. */
    AnswerSources(Toolbox tools, Given given, @Nullable String beside) {
        this.tools = tools;
        this.given = given;
        this.files = Stream.of(beside, given.file()).flatMap(Stream::ofNullable).toList();
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw Failure.of(ExitCode.USAGE, "standard input cannot be read twice");
        }
        checkSubject(given.subject());
        files.stream()
                .filter(file -> !file.equals(STANDARD_INPUT))
                .forEach(file -> tools.apart().reads(tools.path(file)));
    }

    /** Whether answers come from standard input, so that nothing else can. */
    boolean useStandardInput() {
        return files.contains(STANDARD_INPUT);
    }

    /** All answers; those to questions of packs that this one refers to are known as well. */
    AnswerSheet read(LoadedPack pack) {
        List<Pack> known = pack.together().stream().map(LoadedPack::pack).toList();
        AnswerSheet all = AnswerSheet.EMPTY;
        for (String file : files) {
            all = all.with(file(file, known).orElseThrow(Failure::refused));
        }
        AnswerSheet options = AnswersReader.readOptions(given.single(), known).orElseThrow(Failure::refused);
        checkSubject(options.subject());
        all = all.with(options);
        return given.subject() == null ? all : new AnswerSheet(given.subject(), all.answers());
    }

    /** Nobody's name is empty, and an interview about nobody in particular has no subject. */
    private static void checkSubject(@Nullable String subject) {
        if (subject != null && SubjectText.read(subject).subject().isEmpty()) {
            throw Failure.of(
                    ExitCode.USAGE,
                    "the subject is empty",
                    "Name whom the answers are about, or leave the subject out.");
        }
    }

    private Reading<AnswerSheet> file(String name, List<Pack> known) {
        return name.equals(STANDARD_INPUT)
                ? AnswersReader.read(tools.surroundings().in(), STANDARD_INPUT, known)
                : AnswersReader.readFile(tools.path(name), known);
    }
}
