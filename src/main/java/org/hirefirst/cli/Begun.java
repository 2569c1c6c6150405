package org.hirefirst.cli;

import java.util.List;
import org.hirefirst.core.interview.Interview;

/**
 * An interview that begins or goes on, and what keeps it.
 *
 * @param told what the person is to be told first
 */
record Begun(Interview interview, Kept kept, List<String> told) {
    Begun {
        told = List.copyOf(told);
    }
}
