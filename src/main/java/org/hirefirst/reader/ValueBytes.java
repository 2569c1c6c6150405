package org.hirefirst.reader;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values made of records, enums, lists, maps, texts, numbers and flags, as bytes and back.
 *
 * <p>First come all texts in one piece, then how long each is, then the values in prefix order: what each is, then the
 * number of its text or of its parts.
 */
final class ValueBytes {
    private static final byte NULL = 0;
    private static final byte TEXT = 1;
    private static final byte WHOLE = 2;
    private static final byte TRUE = 3;
    private static final byte FALSE = 4;
    private static final byte DECIMAL = 5;
    private static final byte LIST = 6;
    private static final byte MAP = 7;
    private static final byte ENUM = 8;
    private static final byte RECORD = 9;

    private ValueBytes() {}

    /** Takes values one after the other. */
    static final class Writer {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream values = new DataOutputStream(bytes);

        void write(@Nullable Object value) {
            try {
                put(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Writes all of it. */
        void finish(DataOutputStream out) throws IOException {
            byte[] all = String.join("", texts.keySet()).getBytes(StandardCharsets.UTF_8);
            out.writeInt(all.length);
            out.write(all);
            out.writeInt(texts.size());
            for (String text : texts.keySet()) {
                out.writeShort(text.length());
            }
            out.write(bytes.toByteArray());
        }

        private void put(@Nullable Object value) throws IOException {
            if (value == null) {
                values.writeByte(NULL);
            } else if (value instanceof String text) {
                text(TEXT, text);
            } else if (value instanceof Integer whole) {
                values.writeByte(WHOLE);
                values.writeInt(whole);
            } else if (value instanceof Boolean flag) {
                values.writeByte(flag ? TRUE : FALSE);
            } else if (value instanceof BigDecimal decimal) {
                text(DECIMAL, decimal.toString());
            } else if (value instanceof List<?> list) {
                values.writeByte(LIST);
                values.writeShort(list.size());
                for (Object element : list) {
                    put(element);
                }
            } else if (value instanceof Map<?, ?> map) {
                values.writeByte(MAP);
                values.writeShort(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    put(entry.getKey());
                    put(entry.getValue());
                }
            } else if (value instanceof Enum<?> constant) {
                text(ENUM, constant.getDeclaringClass().getName());
                values.writeShort(number(constant.name()));
            } else if (value instanceof Record record) {
                text(RECORD, record.getClass().getName());
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    put(Fingerprint.valueOf(component, record));
                }
            } else {
                throw new IllegalArgumentException("no bytes for a " + value.getClass());
            }
        }

        private void text(byte what, String text) throws IOException {
            values.writeByte(what);
            values.writeShort(number(text));
        }

        private int number(String text) {
            Integer known = texts.putIfAbsent(text, texts.size());
            return known == null ? texts.size() - 1 : known;
        }
    }

    /** Gives the values back, in their order. */
    static final class Reader {
        private final ByteBuffer bytes;
        private final String[] texts;
        private final Constructor<?>[] records;

        Reader(byte[] all) {
            bytes = ByteBuffer.wrap(all);
            int length = bytes.getInt();
            String text = new String(all, bytes.position(), length, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + length);
            texts = new String[bytes.getInt()];
            records = new Constructor<?>[texts.length];
            int from = 0;
            for (int i = 0; i < texts.length; i++) {
                int to = from + count();
                texts[i] = text.substring(from, to);
                from = to;
            }
        }

        @Nullable
        Object read() {
            byte what = bytes.get();
            return switch (what) {
                case NULL -> null;
                case TEXT -> texts[count()];
                case WHOLE -> bytes.getInt();
                case TRUE -> true;
                case FALSE -> false;
                case DECIMAL -> new BigDecimal(texts[count()]);
                case LIST -> list();
                case MAP -> map();
                case ENUM -> constant();
                default -> record();
            };
        }

        private List<@Nullable Object> list() {
            int size = count();
            List<@Nullable Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(read());
            }
            return list;
        }

        private Map<@Nullable Object, @Nullable Object> map() {
            int size = count();
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(read(), read());
            }
            return map;
        }

        private Object constant() {
            Object[] constants = type(texts[count()]).getEnumConstants();
            String name = texts[count()];
            for (Object constant : constants) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
            throw new IllegalStateException("compiled by another build: no " + name);
        }

        private Object record() {
            int name = count();
            Constructor<?> known = records[name];
            if (known == null) {
                known = type(texts[name]).getDeclaredConstructors()[0];
                records[name] = known;
            }
            @Nullable Object[] components = new Object[known.getParameterCount()];
            for (int i = 0; i < components.length; i++) {
                components[i] = read();
            }
            try {
                return known.newInstance(components);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("compiled by another build", e);
            }
        }

        private static Class<?> type(String name) {
            try {
                return Class.forName(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("compiled by another build", e);
            }
        }

        private int count() {
            return bytes.getShort() & 0xffff;
        }
    }
}
