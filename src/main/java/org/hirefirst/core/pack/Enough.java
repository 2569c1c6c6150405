package org.hirefirst.core.pack;

import org.jspecify.annotations.Nullable;

/**
 * How many scored questions must be answered before anything is recommended on what is known.
 *
 * @param scored the count; half of the visible scored questions where null
 * @param says the words where it is not reached, or null for the product's own
 */
public record Enough(@Nullable Integer scored, @Nullable String says) {}
