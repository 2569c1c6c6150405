package org.hirefirst.batch;

import java.util.List;

/** What became of opening an input. */
public sealed interface Opening {

    /**
     * It can be read.
     *
     * @param namesAhead whether it names all that it holds at its beginning, as a table does
     * @param kept the names of what is carried along, as far as they are named there
     */
    record Opened(Rows rows, boolean namesAhead, List<String> kept) implements Opening {
        public Opened {
            kept = List.copyOf(kept);
        }
    }

    /** Nothing of it can be read. */
    record Refused(List<Flaw> flaws) implements Opening {
        public Refused {
            flaws = List.copyOf(flaws);
        }
    }
}
