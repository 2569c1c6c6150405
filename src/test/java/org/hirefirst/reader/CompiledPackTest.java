package org.hirefirst.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Packs as the build has read them. */
class CompiledPackTest {
    private final PackLibrary library = ExamplePacksTest.good(PackLibrary.open(null));

    @Test
    void every_bundled_pack_is_compiled_to_what_its_text_says() {
        assertThat(library.places())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(CompiledPack.read(place, byId()))
                        .isEqualTo(ExamplePacksTest.good(library.read(place))));
    }

    private Map<String, PackPlace> byId() {
        return library.places().stream().collect(Collectors.toMap(PackPlace::id, place -> place));
    }
}
