package org.hirefirst.report;

import java.util.List;

/**
 * How much a brief report shows.
 *
 * @param reasons how many reasons
 * @param cautions how many cautions
 * @param airy whether empty lines part its groups
 * @param headings whether sources are told with the headings in them
 * @param also whether rankings are shown
 * @param asked whether questions are told in full, in what is open and in what would change the result
 * @param rest whether the next step, what would change the result and the sources are shown
 * @param led whether a reason is shown of the decision that led to this one
 */
record Room(
        int reasons,
        int cautions,
        boolean airy,
        boolean headings,
        boolean also,
        boolean asked,
        boolean rest,
        boolean led) {
    static final int ALL = Integer.MAX_VALUE;

    static final Room WHOLE = new Room(ALL, ALL, true, true, true, true, true, true);

    /** Tried from the most generous on until one fits. What would change the result is hard to see without the question. */
    static final List<Room> FROM_MOST_TO_LEAST = List.of(
            new Room(4, ALL, true, true, true, true, true, true),
            new Room(4, ALL, false, true, true, true, true, true),
            new Room(4, ALL, false, false, true, true, true, true),
            new Room(3, ALL, false, false, true, true, true, true),
            new Room(3, ALL, false, false, true, true, true, false),
            new Room(2, ALL, false, false, true, true, true, false),
            new Room(2, ALL, false, false, false, true, true, false),
            new Room(2, ALL, false, false, false, false, true, false),
            new Room(1, ALL, false, false, false, false, true, false),
            new Room(1, ALL, false, false, false, false, false, false),
            new Room(1, 2, false, false, false, false, false, false),
            new Room(1, 1, false, false, false, false, false, false));

    /** Whether nothing is left out. */
    boolean whole() {
        return reasons == ALL;
    }
}
