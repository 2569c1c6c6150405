package org.hirefirst.batch;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of an input, one after the other. */
public interface Rows extends Closeable {

    /** The next one, or null after the last. */
    @Nullable
    Row next() throws IOException;
}
