package org.hirefirst.core.assess;

/**
 * What the completions of a set of answers come to.
 *
 * @param low for each candidate the least points; perhaps too few where a search was too large
 * @param high for each candidate the most points; perhaps too many likewise
 * @param settled for each ranking that applies whether its first is the same in every completion in which it does
 */
record Outlook(Verdict verdict, int[] low, int[] high, boolean[] settled) {}
