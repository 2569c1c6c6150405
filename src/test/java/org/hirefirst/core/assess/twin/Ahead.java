package org.hirefirst.core.assess.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** Everything that may still come of what is known. */
final class Ahead {
    private final Sheet sheet;

    Ahead(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Every open question answered for real, and so on for those that then show. */
    List<Known> completions(Known known) {
        return fill(known, Known::open);
    }

    /** Every unasked question answered for real, and so on for those that then show; the unknown left unknown. */
    List<Known> fillings(Known known) {
        return fill(known, Known::unasked);
    }

    /** Every way to answer these and those that then show; the rest of what is open now stays open. */
    List<Known> fillingsOf(List<Question> some, Known now) {
        return fill(now, (known, question) -> known.open(question) && (some.contains(question) || !now.open(question)));
    }

    private List<Known> fill(Known known, BiPredicate<Known, Question> wanted) {
        Optional<Question> next = sheet.pack().questions().stream()
                .filter(question -> wanted.test(known, question))
                .findFirst();
        if (next.isEmpty()) {
            return List.of(known);
        }
        List<Known> all = new ArrayList<>();
        for (Value value : sheet.values(next.get())) {
            all.addAll(fill(known.with(next.get().id(), value.answer()), wanted));
        }
        return all;
    }

    /** The outcomes of all completions, in file order. */
    List<Outcome> possible(Known known) {
        List<Outcome> found =
                completions(known).stream().map(Known::firstThatHolds).toList();
        return sheet.pack().outcomes().stream().filter(found::contains).toList();
    }

    /** The one possible outcome, else the first that holds if it is possible, else none; what is enough plays no part. */
    @Nullable
    Outcome decision(Known known) {
        return decision(known, possible(known));
    }

    private static @Nullable Outcome decision(Known known, List<Outcome> possible) {
        if (possible.size() == 1) {
            return possible.get(0);
        }
        Outcome holds = known.firstThatHolds();
        return possible.contains(holds) ? holds : null;
    }

    /** How far the answers go. */
    Verdict verdict(Known known) {
        List<Outcome> possible = possible(known);
        Outcome decision = decision(known, possible);
        if (possible.size() == 1) {
            return new Verdict(Standing.DECIDED, decision);
        } else if (!Enough.isAnswered(sheet.pack(), known)) {
            return new Verdict(Standing.TOO_LITTLE_KNOWN, null);
        }
        return decision == null ? new Verdict(Standing.UNDECIDED, null) : new Verdict(Standing.PROVISIONAL, decision);
    }

    /** Whether no answer to an unasked question changes what is recommended. */
    boolean settled(Known known) {
        Verdict verdict = verdict(known);
        return switch (verdict.standing()) {
            case DECIDED -> true;
            case PROVISIONAL ->
                fillings(known).stream().allMatch(filling -> Objects.equals(decision(filling), verdict.outcome()));
            case UNDECIDED, TOO_LITTLE_KNOWN -> false;
        };
    }
}
