package org.hirefirst.reader;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words, at the best place, what SnakeYAML found wrong with a text's form. */
final class Syntax {
    static final String QUOTES_HINT = "inside {} and [], text that holds a comma, a colon or a bracket needs quotes";

    private static final String CODE = "syntax";
    private static final String COLUMNS_HINT = "the keys of one map, or the dashes of one list, stand in one column";

    private Syntax() {}

    static Problem problem(RuntimeException broken, @Nullable Mark place, TextFile file) {
        if (broken instanceof MarkedYAMLException marked && marked.getProblem() != null) {
            Mark mark = marked.getProblemMark() == null ? place : marked.getProblemMark();
            Mark context = marked.getContextMark() == null ? mark : marked.getContextMark();
            return problem(marked.getProblem(), mark, context, file);
        }
        String message = String.valueOf(broken.getMessage());
        if (message.startsWith("Nesting Depth")) {
            return YamlText.at(place, file, "too-deep", "this is nested too deeply", "30 levels are allowed");
        }
        if (message.contains("aliases")) {
            return YamlText.at(place, file, "alias", "too many aliases", Structure.ALIAS_HINT);
        }
        return YamlText.at(place, file, CODE, "this is not valid YAML: " + firstLine(message), null);
    }

    private static Problem problem(String problem, @Nullable Mark mark, @Nullable Mark context, TextFile file) {
        if (problem.contains("cannot start any token")) {
            return cannotStart(problem, mark, file);
        }
        if (problem.startsWith("expected ',' or ")) {
            return unclosed(problem, mark, context, file);
        }
        if (problem.startsWith("found undefined alias")) {
            return YamlText.at(mark, file, "alias", "an alias is not allowed", Structure.ALIAS_HINT);
        }
        if (problem.startsWith("but found another document") || problem.startsWith("expected '<document start>'")) {
            String hint = "a file holds one document; take out what follows";
            return YamlText.at(mark, file, "several-documents", "a second document starts here", hint);
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return YamlText.at(context, file, CODE, "this quote is never closed", null);
        }
        if (problem.startsWith("mapping values are not allowed")) {
            String hint = "text with a colon and a space in it needs quotes; " + COLUMNS_HINT;
            return YamlText.at(mark, file, CODE, "a colon is not expected here", hint);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return YamlText.at(context, file, CODE, "expected a key and a colon here", COLUMNS_HINT);
        }
        if (problem.startsWith("expected <block end>")) {
            String hint = problem.contains("<scalar>")
                    ? "text that begins with a quote ends with it; inside single quotes, write a quote twice"
                    : COLUMNS_HINT;
            return YamlText.at(mark, file, CODE, "this does not fit what stands before it", hint);
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return YamlText.at(mark, file, CODE, "a list cannot begin here", "begin it on a line of its own");
        }
        if (problem.startsWith("expected the node content")) {
            return YamlText.at(mark, file, CODE, "expected a value here", QUOTES_HINT);
        }
        if (problem.startsWith("found unknown escape")) {
            String hint = "in single quotes a backslash is just a backslash";
            return YamlText.at(mark, file, CODE, "no such escape in double quotes", hint);
        }
        return YamlText.at(mark, file, CODE, "this is not valid YAML: " + firstLine(problem), null);
    }

    private static Problem cannotStart(String problem, @Nullable Mark mark, TextFile file) {
        if (problem.contains("TAB")) {
            return YamlText.at(mark, file, "tab", "a tab is not allowed here", "use spaces");
        }
        String character = problem.replaceFirst("found character '(.*?)' that.*(?s).*", "$1");
        String hint = "put the text in quotes";
        return YamlText.at(mark, file, CODE, "a value cannot begin with `" + character + "`", hint);
    }

    private static Problem unclosed(String problem, @Nullable Mark mark, @Nullable Mark context, TextFile file) {
        if (problem.endsWith("<stream end>")) {
            String bracket = problem.contains("'}'") ? "{" : "[";
            return YamlText.at(context, file, CODE, "this `" + bracket + "` is never closed", null);
        }
        String found = problem.substring(problem.lastIndexOf(' ') + 1);
        String what = found.startsWith("<") ? "this" : "`" + found + "`";
        return YamlText.at(mark, file, CODE, what + " is not expected here", QUOTES_HINT);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
