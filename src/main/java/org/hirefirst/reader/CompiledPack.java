package org.hirefirst.reader;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Bundled packs as the build has read them: the same values as their text gives, for a small part of the time.
 *
 * <p>A pack that is not read without a word has no such form, and its text is read each time.
 */
public final class CompiledPack {
    private static final String FOLDER = "org/hirefirst/packs/";

    private CompiledPack() {}

    /** Compiles all bundled packs into the folder of classes that is named; the build calls it. */
    public static void main(String[] args) throws IOException {
        PackLibrary library = PackLibrary.open(null).orElseThrow(problems -> new IllegalStateException("" + problems));
        Path folder = Path.of(args[0]).resolve(FOLDER);
        Files.createDirectories(folder);
        for (PackPlace place : library.places()) {
            Path file = folder.resolve(place.id());
            Reading<LoadedPack> pack = library.read(place);
            if (pack instanceof Reading.Good<LoadedPack> good && pack.problems().isEmpty()) {
                Files.write(file, bytes(good.value()));
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    private static byte[] bytes(LoadedPack loaded) throws IOException {
        ValueBytes.Writer values = new ValueBytes.Writer();
        values.write(loaded.sha256());
        values.write(List.copyOf(loaded.refersTo().keySet()));
        values.write(loaded.pack());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        values.finish(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** The pack that lies here, with those it refers to; null where it is not compiled. */
    static @Nullable LoadedPack read(PackPlace place, Map<String, PackPlace> others) {
        byte[] bytes = resource(place.id());
        if (bytes == null) {
            return null;
        }
        ValueBytes.Reader values = new ValueBytes.Reader(bytes);
        String sha256 = (String) values.read();
        List<?> refersTo = (List<?>) values.read();
        Pack pack = (Pack) values.read();
        if (sha256 == null || refersTo == null || pack == null) {
            return null;
        }
        Map<String, LoadedPack> referred = new LinkedHashMap<>();
        for (Object id : refersTo) {
            PackPlace there = others.get((String) id);
            LoadedPack other = there == null ? null : read(there, Map.of());
            if (other == null) {
                return null;
            }
            referred.put(other.pack().id(), other);
        }
        return new LoadedPack(pack, sha256, place, referred);
    }

    private static byte @Nullable [] resource(String id) {
        try (InputStream in = CompiledPack.class.getClassLoader().getResourceAsStream(FOLDER + id)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own packs cannot be read", e);
        }
    }
}
