package org.hirefirst.core.assess;

import org.jspecify.annotations.Nullable;

/**
 * What an interview should do next.
 *
 * @param settled whether the outcome is settled: no answer to an unasked question changes it
 * @param question the unasked question to ask next (for an item of a checklist, ask the whole screen), or null where
 *     none matters any more
 */
public record Next(boolean settled, @Nullable String question) {}
