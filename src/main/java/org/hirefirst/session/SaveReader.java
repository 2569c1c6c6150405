package org.hirefirst.session;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.interview.Bookmark;
import org.hirefirst.core.interview.Bookmark.Asked;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.session.JsonTree.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads a saved interview. Members that it does not know are passed over: within version 1 some may be added. */
final class SaveReader {
    private static final String VERSION_1 = "hirefirst.session/1";
    private static final String ANY_VERSION = "hirefirst.session/";

    private static final int MOST_DIGITS = 1_000;

    private final Map<?, ?> members;

    private SaveReader(@Nullable Object value, String what) throws Unreadable {
        if (!(value instanceof Map<?, ?> object)) {
            throw new Unreadable(what + " is no object");
        }
        members = object;
    }

    static SaveReading read(byte[] document) {
        try {
            SaveReader top = new SaveReader(JsonTree.read(document), "it");
            String schema = top.text("schema");
            if (!schema.equals(VERSION_1)) {
                return schema.startsWith(ANY_VERSION)
                        ? new SaveReading.Newer()
                        : new SaveReading.Damaged("it is no saved interview");
            }
            return new SaveReading.Good(top.save());
        } catch (Unreadable e) {
            return new SaveReading.Damaged(String.valueOf(e.getMessage()));
        }
    }

    private Save save() throws Unreadable {
        List<Save.Edition> packs = new ArrayList<>();
        for (Object pack : list("packs")) {
            SaveReader edition = new SaveReader(pack, "a pack");
            packs.add(new Save.Edition(edition.text("id"), edition.text("version"), edition.text("sha256")));
        }
        if (packs.isEmpty()) {
            throw new Unreadable("it names no pack");
        }
        Bookmark bookmark = bookmark();
        int asked = bookmark.asked().size();
        return new Save(
                new Identity(text("pack"), flag("bundled"), optional("subject")),
                packs,
                texts(list("questions")),
                instant(text("begun")),
                instant(text("changed")),
                optional("finished") == null ? null : instant(text("finished")),
                order(),
                members.containsKey("answered") ? count("answered", asked) : asked,
                bookmark);
    }

    private Bookmark bookmark() throws Unreadable {
        SaveReader trail = object("trail");
        List<Asked> asked = new ArrayList<>();
        for (Object one : trail.list("asked")) {
            SaveReader step = new SaveReader(one, "a step");
            asked.add(new Asked(step.text("pack"), texts(step.list("questions"))));
        }
        return new Bookmark(
                trail.order(),
                answers(),
                asked,
                trail.count("at", asked.size()),
                trail.flag("editing"),
                new LinkedHashSet<>(texts(trail.list("contradictions"))),
                trail.optional("referred"),
                trail.flag("settled"),
                trail.flag("enough"));
    }

    private Map<String, Answer> answers() throws Unreadable {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : object("answers").members.entrySet()) {
            answers.put(String.valueOf(entry.getKey()), answer(entry.getValue()));
        }
        return answers;
    }

    private static Answer answer(@Nullable Object value) throws Unreadable {
        if (value instanceof BigDecimal number) {
            if (Math.abs(number.scale()) > MOST_DIGITS) {
                throw new Unreadable("a number is far too long");
            }
            return new Answer.Amount(number);
        }
        if (value instanceof String text) {
            return text.equals(Answer.UNKNOWN_TEXT)
                    ? Answer.UNKNOWN
                    : text.equals(Answer.NOT_APPLICABLE_TEXT) ? Answer.NOT_APPLICABLE : new Answer.Chosen(text);
        }
        throw new Unreadable("an answer is neither text nor a number");
    }

    private Order order() throws Unreadable {
        SaveReader order = object("order");
        return new Order(order.flag("everything"), order.flag("inFileOrder"));
    }

    private SaveReader object(String name) throws Unreadable {
        return new SaveReader(members.get(name), name);
    }

    private List<?> list(String name) throws Unreadable {
        if (members.get(name) instanceof List<?> list) {
            return list;
        }
        throw new Unreadable(name + " is no list");
    }

    private String text(String name) throws Unreadable {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new Unreadable(name + " is no text");
    }

    private int count(String name, int most) throws Unreadable {
        if (members.get(name) instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
            return number.intValueExact();
        }
        throw new Unreadable(name + " is no number up to " + most);
    }

    private @Nullable String optional(String name) throws Unreadable {
        return members.get(name) == null ? null : text(name);
    }

    private boolean flag(String name) throws Unreadable {
        if (members.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw new Unreadable(name + " is neither true nor false");
    }

    private static List<String> texts(List<?> values) throws Unreadable {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            if (!(value instanceof String text)) {
                throw new Unreadable("an id is no text");
            }
            texts.add(text);
        }
        return texts;
    }

    private static Instant instant(String text) throws Unreadable {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("a time is none");
        }
    }
}
