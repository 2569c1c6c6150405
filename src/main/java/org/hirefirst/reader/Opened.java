package org.hirefirst.reader;

import org.jspecify.annotations.Nullable;

/**
 * What became of opening a YAML file.
 *
 * @param exists whether there is such a file
 * @param root its value, or null where there is no such file or it is broken, which has been reported
 */
record Opened(boolean exists, @Nullable Value root) {
    static final Opened MISSING = new Opened(false, null);
}
