package org.hirefirst;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void it_starts() {
        assertThatCode(() -> Main.main(new String[0])).doesNotThrowAnyException();
    }
}
