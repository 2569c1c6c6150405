package org.hirefirst.reader;

/** The version of the format, which every file names. */
final class Format {
    private static final String VERSION = "1";

    private Format() {}

    static void check(Fields file) {
        Value version = file.need("hirefirst");
        if (version != null && !version.text().equals(VERSION)) {
            String message = "this file is written for format " + Value.quote(version.raw());
            version.error("format", message, "write `hirefirst: 1`; this program reads no other format");
        }
    }
}
