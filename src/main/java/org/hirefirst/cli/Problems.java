package org.hirefirst.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hirefirst.core.text.Words;
import org.hirefirst.reader.Problem;

/** Problems as people read them. */
final class Problems {
    private Problems() {}

    /** All of them in full, and how many there are where there are several. */
    static String render(List<Problem> problems) {
        String all = errorsFirst(problems).stream().map(Problem::render).collect(Collectors.joining("\n"));
        return problems.size() < 2 ? all : all + "\n" + count(problems);
    }

    /** The same in their order, but errors before warnings. */
    static List<Problem> errorsFirst(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }

    /** "2 errors and 1 warning". */
    static String count(List<Problem> problems) {
        int errors = (int) problems.stream().filter(Problem::isError).count();
        int warnings = problems.size() - errors;
        if (warnings == 0) {
            return Words.count(errors, "error");
        }
        return errors == 0
                ? Words.count(warnings, "warning")
                : Words.count(errors, "error") + " and " + Words.count(warnings, "warning");
    }
}
