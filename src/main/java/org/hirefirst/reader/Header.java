package org.hirefirst.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands under {@code pack}. */
record Header(
        String id,
        String version,
        String title,
        @Nullable String decides,
        @Nullable String audience) {
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+-]*");

    static Header read(@Nullable Value value, String folder) {
        if (value == null) {
            return new Header("", "", "", null, null);
        }
        Fields fields = value.fields(List.of("id", "version", "title", "decides", "audience"));
        return new Header(
                id(fields.need("id"), folder),
                version(fields.need("version")),
                fields.text("title"),
                fields.textOrWarn("decides"),
                fields.textOrNull("audience"));
    }

    private static String id(@Nullable Value value, String folder) {
        if (value == null) {
            return "";
        }
        String id = Ids.read(value);
        if (Ids.isWellFormed(id) && !id.equals(folder)) {
            String hint = "call the folder " + id + ", or the pack " + folder;
            value.error("folder-name", "the pack's id and its folder's name differ", hint);
        }
        return id;
    }

    private static String version(@Nullable Value value) {
        if (value == null) {
            return "";
        }
        String version = value.text();
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            value.error("version", Quote.of(version) + " cannot be a version", "write a version such as 1.0.0");
        }
        return version;
    }
}
