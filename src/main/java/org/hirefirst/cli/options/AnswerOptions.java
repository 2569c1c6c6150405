package org.hirefirst.cli.options;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Answers given on the command line. */
public final class AnswerOptions {
    @Option(
            names = {"-a", "--answer"},
            paramLabel = "ID=VALUE",
            order = 10,
            description = "One answer; repeat for more. It wins over a file.")
    private List<String> single = new ArrayList<>();

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            order = 11,
            description = "Answers in YAML or JSON; - is standard input.")
    private @Nullable String file;

    @Option(names = "--subject", paramLabel = "NAME", order = 12, description = "Whom the answers are about.")
    private @Nullable String subject;

    /** What was given. */
    public Given given() {
        return new Given(List.copyOf(single), file, subject);
    }

    /**
     * Answers as they were typed.
     *
     * @param single of the form {@code id=value}
     * @param file a file's name, {@code -} for standard input
     */
    public record Given(
            List<String> single,
            @Nullable String file,
            @Nullable String subject) {

        /** No answers, about this subject. */
        public static Given about(@Nullable String subject) {
            return new Given(List.of(), null, subject);
        }
    }
}
