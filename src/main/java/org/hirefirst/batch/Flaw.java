package org.hirefirst.batch;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a record or with a whole input.
 *
 * @param code what kind of flaw it is, in words joined by hyphens
 * @param hint what to do, if there is something to say
 * @param place where in the record
 * @param value what stands there, where that is one value
 */
public record Flaw(
        String code,
        String message,
        @Nullable String hint,
        Place place,
        @Nullable String value) {

    /** A flaw of what stands at this place. */
    static Flaw at(Place place, Unfit unfit, @Nullable String value) {
        return new Flaw(unfit.code(), unfit.message(), unfit.hint(), place, value);
    }

    /** Why a text cannot be used. */
    public record Unfit(
            String code, String message, @Nullable String hint) {}

    /** Where in a record something stands. */
    public sealed interface Place {}

    /** The record as a whole. */
    public record Whole() implements Place {
        static final Whole RECORD = new Whole();
    }

    /** A cell of a table, from 1, under this heading; the heading is empty where there is none. */
    public record Cell(int column, String heading) implements Place {}

    /**
     * A place in a line of JSON.
     *
     * @param path a JSON pointer, or null where the line is no JSON
     * @param character from 1, counted in code points
     */
    public record Spot(@Nullable String path, int character) implements Place {}
}
