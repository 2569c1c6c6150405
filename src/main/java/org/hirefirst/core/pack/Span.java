package org.hirefirst.core.pack;

/** A span of points from {@code low} to {@code high}, both included; an end that is not given is the extreme int. */
public record Span(int low, int high) {

    /** Whether the points lie in this span. */
    public boolean contains(int points) {
        return low <= points && points <= high;
    }
}
