package org.hirefirst.reader;

import org.jspecify.annotations.Nullable;

/** What a list of packs shows of one: only its first lines are read. */
public record PackHeader(
        String id,
        String version,
        String title,
        @Nullable String decides,
        @Nullable String audience,
        PackPlace place) {}
