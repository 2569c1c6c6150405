package org.hirefirst.cli.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Answers given on the command line. */
public final class AnswerOptions {
    private final OptionSpec single = OptionSpec.builder("-a", "--answer")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("ID=VALUE")
            .order(10)
            .description("One answer; repeat for more. It wins over a file.")
            .build();

    private final OptionSpec file = OptionSpec.builder("--answers")
            .type(String.class)
            .paramLabel("FILE")
            .order(11)
            .description("Answers in YAML or JSON; - is standard input.")
            .build();

    private final OptionSpec subject = OptionSpec.builder("--subject")
            .type(String.class)
            .paramLabel("NAME")
            .order(12)
            .description("Whom the answers are about.")
            .build();

    /** Adds them to a command. */
    public void addTo(CommandSpec spec) {
        spec.addOption(single).addOption(file).addOption(subject);
    }

    /** What was given. */
    public Given given() {
        List<String> answers = Arguments.value(single, List.of());
        return new Given(List.copyOf(answers), Arguments.text(file), Arguments.text(subject));
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
