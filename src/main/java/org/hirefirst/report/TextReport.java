package org.hirefirst.report;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Recommendation;
import org.hirefirst.core.assess.Standing;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.Kind;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/** A result as text: what is recommended, how firmly, why, what speaks against it, and what to do next. */
public final class TextReport {
    private static final int SCREEN = 24;

    private TextReport() {}

    /** What matters most, as much of it as fits a screen of 24 lines at 80 columns or more. */
    public static String brief(Result result, Style style) {
        return new BriefReport(result, style).screen(SCREEN - 1); // the next command is typed below it
    }

    /** The same with room below it for so many lines more. */
    public static String brief(Result result, Style style, int below) {
        return new BriefReport(result, style).screen(SCREEN - below);
    }

    /** The same where there is no screen to fit: nothing of it is left out. */
    public static String unbounded(Result result, Style style) {
        return new BriefReport(result, style).whole();
    }

    /** Everything, however long. */
    public static String full(Result result, Style style) {
        return new FullReport(result, style).page().text();
    }

    /** The decision as a question, and whom it is about. */
    static String question(Result result) {
        String title = result.assessment().pack().title();
        return result.subject() == null ? title : result.subject() + ": " + title;
    }

    /** How a decision led to the one that settles its outcome, and whom it is about. */
    static String way(Result result) {
        return question(result) + " " + Verdict.title(result.assessment()) + ".";
    }

    /** What the pack says of its recommendation; empty where there is nothing to say, or {@link #possible} says it. */
    static String says(Assessment of) {
        String says = Verdict.says(of);
        return says == null || of.standing() == Standing.UNDECIDED ? "" : says;
    }

    /** Who comes first and next; empty where nobody is named. */
    static List<Item> first(Assessment of, PackWords words) {
        Recommendation recommendation = of.recommendation();
        Outcome outcome = recommendation.outcome();
        if (outcome == null || outcome.names().isEmpty()) {
            return List.of();
        }
        List<String> named = words.candidates(outcome.names());
        String first = outcome.kind() == Kind.TOGETHER
                ? Words.list(named, "and") + ", both at once"
                : String.join(", then ", named);
        String next = recommendation.next().isEmpty()
                ? ""
                : "; next in line " + Words.list(words.candidates(recommendation.next()), "and");
        return List.of(Item.of(first + next));
    }

    /** Which decision settles it, where the recommendation refers to one, and who is ahead so far. */
    static List<Item> settledBy(Result result, PackWords words, Style style) {
        Recommendation recommendation = result.assessment().recommendation();
        Outcome outcome = recommendation.outcome();
        if (outcome == null || outcome.to() == null) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        Result.Referral referral = result.referral();
        if (referral == null) {
            items.add(Item.of("Another decision, " + outcome.to() + "; the answers carry over."));
        } else {
            Assessment there = referral.result().assessment();
            items.add(Item.of("Another decision, " + referral.pack() + ": " + Verdict.title(there) + ". "
                    + new Standings(there, new PackWords(there.pack()), style).sentence()));
        }
        if (outcome.names().isEmpty() && !recommendation.next().isEmpty()) {
            items.add(Item.of("Ahead so far: " + Words.list(words.candidates(recommendation.next()), "and") + "."));
        }
        return items;
    }

    /** What may still come out, where nothing is recommended yet although enough is known. */
    static List<Item> possible(Assessment of, PackWords words, Style style, int most) {
        if (of.standing() != Standing.UNDECIDED) {
            return List.of();
        }
        List<Item> items = new ArrayList<>(of.possible().stream()
                .limit(of.possible().size() > most ? most - 1 : most)
                .map(words::outcome)
                .map(title -> Item.of(style.glyph(Glyph.BULLET), Tone.PLAIN, title))
                .toList());
        int more = of.possible().size() - items.size();
        if (more > 0) {
            items.add(Item.of(style.glyph(Glyph.BULLET), Tone.PLAIN, more + " others"));
        }
        return items;
    }
}
