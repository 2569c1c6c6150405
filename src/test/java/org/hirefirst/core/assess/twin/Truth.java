package org.hirefirst.core.assess.twin;

import java.util.List;

/** True, false, or open as long as something it depends on is. */
enum Truth {
    TRUE,
    FALSE,
    OPEN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Truth negated() {
        return this == OPEN ? OPEN : of(this == FALSE);
    }

    static Truth all(List<Truth> parts) {
        if (parts.contains(FALSE)) {
            return FALSE;
        }
        return parts.contains(OPEN) ? OPEN : TRUE;
    }

    static Truth any(List<Truth> parts) {
        if (parts.contains(TRUE)) {
            return TRUE;
        }
        return parts.contains(OPEN) ? OPEN : FALSE;
    }
}
