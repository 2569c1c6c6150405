package org.hirefirst.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.batch.Flaw.Cell;
import org.hirefirst.batch.Flaw.Unfit;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.text.Nearest;
import org.jspecify.annotations.Nullable;

/** What the columns of a table mean, by its headings. */
final class Columns {
    /** The heading of the column that says whom a record is about. */
    static final String SUBJECT = "subject";

    private final List<Column> columns = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Vocabulary words;
    private final Keep keep;

    /** Understands the headings; what is wrong with them is among the flaws. */
    Columns(List<String> headings, Vocabulary words, Keep keep) {
        this.words = words;
        this.keep = keep;
        Set<String> missing = new HashSet<>(keep.names());
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            missing.remove(heading);
            columns.add(column(new Cell(i + 1, heading)));
        }
        missing.stream().sorted().forEach(name -> notThere(name, headings));
        if (columns.stream().noneMatch(column -> column.question() != null) && flaws.isEmpty()) {
            add(null, "no-question", "no column is a question", "the first line names the columns, by question ids");
        }
    }

    /**
     * One column.
     *
     * @param question the question that its cells answer, if they do
     * @param isSubject whether its cells say whom the records are about
     * @param isKept whether its cells are carried along
     */
    record Column(Cell place, @Nullable Question question, boolean isSubject, boolean isKept) {

        /** Whether nothing may stand in it. */
        boolean isNothing() {
            return question == null && !isSubject && !isKept;
        }
    }

    List<Column> all() {
        return columns;
    }

    /** All that is wrong with the headings. */
    List<Flaw> flaws() {
        return flaws;
    }

    /** How many of these headings say something, for telling what separates them. */
    static long understood(List<String> headings, Vocabulary words) {
        return headings.stream()
                .filter(heading -> isSubject(heading) || !words.meant(heading).isEmpty())
                .count();
    }

    private static boolean isSubject(String heading) {
        return Vocabulary.plain(heading).equals(SUBJECT);
    }

    private Column column(Cell place) {
        String heading = place.heading();
        List<Question> meant = words.meant(heading);
        boolean isKept = keep.keeps(heading, true);
        if (heading.isEmpty()) {
            return new Column(place, null, false, false);
        } else if (isSubject(heading)) {
            once(place, SUBJECT);
            return new Column(place, null, true, isKept);
        } else if (meant.size() == 1) {
            once(place, meant.get(0).id());
            return new Column(place, meant.get(0), false, isKept);
        } else if (keep.keeps(heading, false)) {
            once(place, "--keep " + heading);
            return new Column(place, null, false, true);
        }
        unknown(place, meant);
        return new Column(place, null, false, true);
    }

    private void once(Cell place, String what) {
        String before = taken.putIfAbsent(what, place.heading());
        if (before != null) {
            String message = "the columns `" + before + "` and `" + place.heading() + "` are the same";
            add(place, "same-column", message, "leave one of them out");
        }
    }

    private void unknown(Cell place, List<Question> meant) {
        String heading = place.heading();
        List<String> items = words.items(heading);
        if (meant.size() > 1) {
            List<String> ids = meant.stream().map(Question::id).toList();
            add(place, "two-questions", "several questions have these words", "write one of " + String.join(", ", ids));
        } else if (items != null) {
            String hint = "it is a checklist; each of its items has a column of its own: " + String.join(", ", items);
            add(place, "unknown-column", "the column `" + heading + "` is no question", hint);
        } else {
            String near = words.nearest(heading);
            String hint = (near == null ? "" : Nearest.question("`" + near + "`") + " ")
                    + "--keep carries along what is no question";
            add(place, "unknown-column", "the column `" + heading + "` is no question", hint);
        }
    }

    private void notThere(String name, List<String> headings) {
        String near = Nearest.to(name, headings);
        add(
                null,
                "no-such-column",
                "there is no column `" + name + "` to keep",
                near == null ? null : Nearest.question("`" + near + "`"));
    }

    private void add(@Nullable Cell place, String code, String message, @Nullable String hint) {
        flaws.add(Flaw.at(place == null ? Flaw.Whole.RECORD : place, new Unfit(code, message, hint), null));
    }
}
