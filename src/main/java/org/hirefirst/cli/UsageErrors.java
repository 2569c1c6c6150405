package org.hirefirst.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hirefirst.core.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what may have been meant. */
final class UsageErrors {
    private UsageErrors() {}

    /** The whole message, safe to show. */
    static String text(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String help = "See: " + command.getCommandSpec().qualifiedName() + " --help";
        return Failure.of(ExitCode.USAGE, sentence(command, e), help).text();
    }

    private static String sentence(CommandLine command, ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(command, unmatched);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            List<String> labels =
                    missing.getMissing().stream().map(UsageErrors::missing).toList();
            return "missing " + Words.list(labels, "and");
        }
        ArgSpec argument = e.getArgSpec();
        if (argument != null && argument.type().isEnum() && e.getValue() != null) {
            return wrongWord(argument, e.getValue());
        }
        return String.valueOf(e.getMessage());
    }

    private static String unknown(CommandLine command, UnmatchedArgumentException e) {
        String typed = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
            return "unknown option " + name + Suggestion.after(name, options(command)) + behind(command, name);
        }
        if (!command.getSubcommands().isEmpty()) {
            return "unknown command " + typed
                    + Suggestion.after(typed, command.getSubcommands().keySet());
        }
        return "one argument too many: " + typed;
    }

    /** Says where an option belongs that stands before its command. */
    private static String behind(CommandLine command, String option) {
        boolean isOfCommand = command.getSubcommands().values().stream()
                .anyMatch(each -> each.getCommandSpec().findOption(option) != null);
        return isOfCommand ? " here; it stands behind the command" : "";
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
    }

    private static String wrongWord(ArgSpec argument, String typed) {
        List<String> words = Arrays.stream(argument.type().getEnumConstants())
                .map(Object::toString)
                .toList();
        return label(argument) + " is " + Words.list(words, "or") + ", not " + typed;
    }

    private static String missing(ArgSpec argument) {
        return argument.isOption() ? "a value for " + label(argument) : label(argument);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
