package org.hirefirst.core.assess;

/** How much of an assessment is worked out. */
public enum Detail {
    /** Without flips, what open questions change, and what it rests on. */
    BRIEF,
    /** Everything. */
    FULL
}
