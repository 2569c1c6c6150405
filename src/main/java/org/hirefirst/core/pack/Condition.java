package org.hirefirst.core.pack;

import java.util.List;

/**
 * A condition of a pack, true, false or open for a set of answers.
 *
 * <p>Conditions over answers may stand anywhere; those over the result ({@link OverResult}) only in the {@code when} of
 * outcomes and cautions. Comparisons by order are resolved by the reader into the choices that satisfy them.
 */
public sealed interface Condition {

    /** Conditions that read the result instead of the answers. */
    sealed interface OverResult extends Condition {}

    /** The answer is one of these choices; never, where the list is empty. */
    record OneOf(String question, List<String> choices) implements Condition {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    /** The number answered lies within the range. */
    record Within(String question, Range range) implements Condition {}

    /** The named fact holds. */
    record FactHolds(String fact) implements Condition {}

    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /** The candidate is not shut out, has {@code by} points and is {@code by} ahead of all others not shut out. */
    record Leads(String candidate, int by) implements OverResult {}

    /** The candidate would lead in the sense of {@link Leads} if nobody were shut out. */
    record WouldLead(String candidate, int by) implements OverResult {}

    /** The candidate is not shut out and its points lie within the span. */
    record PointsWithin(String candidate, Span span) implements OverResult {}

    /** The most points of any candidate, shut out or not, lie within the span; nobody's points are 0. */
    record TopWithin(Span span) implements OverResult {}

    /**
     * These candidates, not shut out, have {@code atLeast} points each, are within {@code by} of one another and ahead
     * of all others not shut out.
     */
    record Level(List<String> of, int by, int atLeast) implements OverResult {
        public Level {
            of = List.copyOf(of);
        }
    }

    /** All of these candidates are shut out. */
    record ShutOut(List<String> candidates) implements OverResult {
        public ShutOut {
            candidates = List.copyOf(candidates);
        }
    }

    /** The item is the first of the ranking, whether the ranking applies or not. */
    record RankedFirst(String ranking, String item) implements OverResult {}

    /** The recommendation is one of these outcomes; in cautions only. */
    record Recommended(List<String> outcomes) implements OverResult {
        public Recommended {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** The recommendation names one of these candidates first; in cautions only. */
    record NamesFirst(List<String> candidates) implements OverResult {
        public NamesFirst {
            candidates = List.copyOf(candidates);
        }
    }
}
