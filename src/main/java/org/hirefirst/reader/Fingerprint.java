package org.hirefirst.reader;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a pack's model: the same for packs that mean the same, whatever their layout, comments and files.
 *
 * <p>Every record is written as its components in their order, by name; those of which there are several kinds, such as
 * conditions, with their own name before; every text with its length before it. So different models never give the same
 * bytes. Sources are left out: they explain a pack, and change nothing.
 */
final class Fingerprint {
    private static final String LEFT_OUT = "sources";

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /** In lower-case hex. */
    static String of(Pack pack) {
        try {
            Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.write(pack);
            return HexFormat.of().formatHex(fingerprint.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            put("null");
        } else if (value instanceof Record record) {
            components(record);
        } else if (value instanceof List<?> list) {
            put("list " + list.size());
            list.forEach(this::write);
        } else if (value instanceof Map<?, ?> map) {
            put("map " + map.size());
            map.forEach((key, entry) -> {
                write(key);
                write(entry);
            });
        } else {
            text(value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
        }
    }

    private void components(Record record) {
        boolean isOneOfSeveral = Stream.of(record.getClass().getInterfaces()).anyMatch(Class::isSealed);
        put(isOneOfSeveral ? record.getClass().getSimpleName() : "record");
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!component.getName().equals(LEFT_OUT)) {
                put(component.getName());
                write(valueOf(component, record));
            }
        }
    }

    /** The value of a component of a record of the core, all of which are public. */
    static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of a pack are public", e);
        }
    }

    private void text(String text) {
        put("text " + text.length() + " " + text);
    }

    private void put(String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
