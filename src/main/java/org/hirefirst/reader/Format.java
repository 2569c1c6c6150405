package org.hirefirst.reader;

/** The version of the format, which every file names. */
final class Format {
    private static final String VERSION = "1";

    private Format() {}

    static void check(Fields file) {
        Value version = file.get("hirefirst");
        if (file.isMissing("hirefirst")) {
            String hint = "begin the file with `hirefirst: 1`, the version of the format";
            file.owner().error("missing-key", "the key `hirefirst` is missing", hint);
        }
        if (version != null && !version.text().equals(VERSION)) {
            String message = "this file is written for format " + Quote.of(version.raw());
            version.error("format", message, "write `hirefirst: 1`; this program reads no other format");
        }
    }
}
