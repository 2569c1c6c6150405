package org.hirefirst.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where rules come from: a folder, or the class path. Paths are relative to it and have forward slashes, such as {@code
 * common/company.yaml}.
 */
public interface RulesSource {

    /** Whether they came with the product, so that no user can change them. */
    default boolean isBundled() {
        return false;
    }

    /** The file as the user knows it, for messages. */
    String nameOf(String path);

    /** The bytes of the file (of a very long one, only its beginning), or null where there is none. */
    byte @Nullable [] read(String path) throws IOException;

    /** The names of the files in the folder, sorted; none where there is no such folder. */
    List<String> files(String folder) throws IOException;

    /** The files they are made of; none where they do not lie in a folder. */
    default List<Path> paths() throws IOException {
        return List.of();
    }

    /** The names of the folders that hold a {@code pack.yaml}, sorted. */
    List<String> packs() throws IOException;
}
