package org.hirefirst.terminal;

/**
 * What the terminal may show.
 *
 * @param colour whether colours and bold may be used
 * @param ascii whether signs are limited to ASCII
 */
public record Look(boolean colour, boolean ascii) {}
