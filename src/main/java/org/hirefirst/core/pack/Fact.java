package org.hirefirst.core.pack;

/** A named condition over answers. */
public record Fact(String id, Condition when) {}
