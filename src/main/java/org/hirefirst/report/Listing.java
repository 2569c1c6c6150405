package org.hirefirst.report;

import org.jspecify.annotations.Nullable;

/** What a list of decisions shows of one. */
public record Listing(
        String id,
        String version,
        String title,
        @Nullable String decides,
        @Nullable String audience) {}
