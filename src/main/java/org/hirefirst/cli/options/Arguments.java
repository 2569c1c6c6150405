package org.hirefirst.cli.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What commands take beside their options, and how to ask what was typed.
 *
 * <p>Options and parameters are put together by calls: having picocli look for annotations makes every start slower.
 */
public final class Arguments {
    private Arguments() {}

    /** The pack, which must be named. */
    public static PositionalParamSpec pack() {
        return PositionalParamSpec.builder()
                .index("0")
                .required(true)
                .paramLabel("PACK")
                .description("The decision: an id or a path.")
                .build();
    }

    /** Any number of packs, none for all of them. */
    public static PositionalParamSpec packs() {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .paramLabel("PACK")
                .description("Ids or paths; all packs if none is given.")
                .build();
    }

    /** A file behind the pack, which need not be named. */
    public static PositionalParamSpec file(String description) {
        return PositionalParamSpec.builder()
                .index("1")
                .arity("0..1")
                .paramLabel("FILE")
                .description(description)
                .build();
    }

    /** What was typed, or null where nothing was. */
    public static @Nullable String text(ArgSpec argument) {
        return argument.getValue();
    }

    /** What was typed, or what is meant where nothing was. */
    public static <T> T value(ArgSpec argument, T otherwise) {
        T value = argument.getValue();
        return value == null ? otherwise : value;
    }

    /** Whether an option that takes no value was typed. */
    public static boolean isSet(OptionSpec option) {
        return value(option, false);
    }
}
