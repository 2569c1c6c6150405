package org.hirefirst.report;

import org.hirefirst.report.Style.Tone;

/**
 * One paragraph of a section.
 *
 * @param marker what stands before it, such as {@code +2}; may be empty
 * @param tone how the marker looks
 * @param place where it stands
 */
record Item(String marker, Tone tone, String text, Place place) {

    /** Where a paragraph stands. */
    enum Place {
        /** At the margin, its later lines behind the room of the marker. */
        HANGING,
        /** At the margin, its later lines too; the marker is its first word. */
        RUN_IN,
        /** Behind the room of the marker, as it belongs to the item before. */
        DETAIL
    }

    /** A paragraph without a marker. */
    static Item of(String text) {
        return new Item("", Tone.PLAIN, text, Place.HANGING);
    }

    /** A paragraph behind a marker. */
    static Item of(String marker, Tone tone, String text) {
        return new Item(marker, tone, text, Place.HANGING);
    }

    /** A paragraph whose first word has a tone. */
    static Item runIn(String word, Tone tone, String text) {
        return new Item(word, tone, text, Place.RUN_IN);
    }

    /** A paragraph that belongs to the item before. */
    static Item detail(String text) {
        return new Item("", Tone.PLAIN, text, Place.DETAIL);
    }

    /** The same with other text. */
    Item withText(String changed) {
        return new Item(marker, tone, changed, place);
    }
}
