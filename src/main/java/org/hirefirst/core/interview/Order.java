package org.hirefirst.core.interview;

/**
 * In which order questions are asked, and how many.
 *
 * @param everything ask every question that shows, also those that can change nothing any more
 * @param inFileOrder ask in the order of the pack instead of what settles the outcome soonest
 */
public record Order(boolean everything, boolean inFileOrder) {

    /** Only what can still change the answer, soonest settled first. */
    public static final Order SHORTEST = new Order(false, false);
}
