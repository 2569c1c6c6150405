package org.hirefirst.report;

import org.jspecify.annotations.Nullable;

/**
 * A saved interview in a list.
 *
 * @param number its place in the list, from 1
 * @param id what names it whatever its place
 * @param pack the id of the pack that it begins with
 * @param path where that lies, unless it came with the program
 * @param answered how many questions and screens are answered, and count
 * @param begun when, as ISO 8601 writes it, like the other times
 * @param state how far it is and how old, in words
 */
public record SessionItem(
        int number,
        String id,
        String pack,
        @Nullable String path,
        String version,
        @Nullable String subject,
        int answered,
        String begun,
        String changed,
        @Nullable String finished,
        String state) {}
