package org.hirefirst.core.pack;

import org.jspecify.annotations.Nullable;

/** Something that may be hired, or done, first. */
public record Candidate(String id, String title, @Nullable Card card) {}
