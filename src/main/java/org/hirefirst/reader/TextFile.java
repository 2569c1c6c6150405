package org.hirefirst.reader;

/** The text of a file, and its lines for messages. */
final class TextFile {
    /** No file may be longer. */
    static final int MOST_BYTES = 1 << 20;

    private TextFile() {}
}
