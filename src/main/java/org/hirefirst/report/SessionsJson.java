package org.hirefirst.report;

import java.util.List;

/** Saved interviews as JSON. */
public final class SessionsJson {
    private SessionsJson() {}

    /** The list, {@code hirefirst.sessions/1}. */
    public static String of(List<SessionItem> items) {
        return Json.pretty(json -> json.field("schema", "hirefirst.sessions/1")
                .objects(
                        "sessions",
                        items,
                        (i, item) -> i.field("number", item.number())
                                .field("id", item.id())
                                .field("pack", item.pack())
                                .field("path", item.path())
                                .field("version", item.version())
                                .field("subject", item.subject())
                                .field("answered", item.answered())
                                .field("begun", item.begun())
                                .field("changed", item.changed())
                                .field("finished", item.finished())));
    }
}
