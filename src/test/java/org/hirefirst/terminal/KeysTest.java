package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hirefirst.terminal.Key.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    private static final String ESC = "\u001B";

    @ParameterizedTest
    @CsvSource({
        "'\u001B[A', UP",
        "'\u001BOA', UP",
        "'\u001B[B', DOWN",
        "'\u001B[C', RIGHT",
        "'\u001B[D', LEFT",
        "'\u001B[1;5D', LEFT",
        "'\u001B[Z', BACK_TAB",
        "'\u001B[H', HOME",
        "'\u001B[1~', HOME",
        "'\u001BOF', END",
        "'\u001B[3~', DELETE",
        "'\u001B[5~', PAGE_UP",
        "'\u001B[6~', PAGE_DOWN",
        "'\u001B[99~', OTHER",
        "'\u001B', ESCAPE",
        "'\u0003', INTERRUPT",
        "'\u0004', END_OF_INPUT",
        "'\u0001', HOME",
        "'\u0005', END",
        "'\u000E', DOWN",
        "'\u0010', UP",
        "'\u0015', CLEAR",
        "'\u007F', BACKSPACE",
        "'\u000C', REDRAW",
        "'\u001A', OTHER"
    })
    void knows_the_keys_of_terminals(String typed, Kind kind) {
        assertThat(keys(typed)).first().isEqualTo(Key.of(kind));
    }

    @Test
    void tells_characters_from_sequences() {
        assertThat(keys("a" + ESC + "[Bk\r"))
                .startsWith(Key.character("a"), Key.of(Kind.DOWN), Key.character("k"), Key.of(Kind.ENTER));
        assertThat(keys("\uD83D\uDE00\u00E9")).startsWith(Key.character("\uD83D\uDE00"), Key.character("\u00E9"));
    }

    @Test
    void a_paste_is_one_key_with_its_line_ends() {
        assertThat(keys(ESC + "[200~12\r13\r14" + ESC + "[201~u"))
                .startsWith(new Key(Kind.PASTE, "12\r13\r14"), Key.character("u"));
    }

    @Test
    void of_an_endless_paste_little_is_kept() {
        List<Key> keys = keys(ESC + "[200~" + "x".repeat(1_000_000) + ESC + "[201~u");

        assertThat(keys.get(0).kind()).isEqualTo(Kind.PASTE);
        assertThat(keys.get(0).text().length()).isLessThanOrEqualTo(10_000);
        assertThat(keys.get(1)).isEqualTo(Key.character("u"));
    }

    @Test
    void a_resize_is_noticed_while_nobody_types() {
        AtomicBoolean resized = new AtomicBoolean();
        Keys keys = new Keys(
                millis -> {
                    resized.set(true);
                    return -2;
                },
                () -> resized.getAndSet(false));

        assertThat(keys.next()).isEqualTo(Key.of(Kind.REDRAW));
    }

    @Test
    void a_terminal_that_fails_has_ended() {
        Keys keys = new Keys(
                millis -> {
                    throw new IOException("gone");
                },
                () -> false);

        assertThat(keys.next()).isEqualTo(Key.of(Kind.END_OF_INPUT));
    }

    /** The keys until the end of what was typed, which itself is the last. */
    private static List<Key> keys(String typed) {
        AtomicInteger at = new AtomicInteger();
        // At the end of the text nothing more comes at once; asked again, the terminal has ended.
        Keys keys = new Keys(
                millis -> {
                    int place = at.getAndIncrement();
                    return place < typed.length() ? typed.charAt(place) : place == typed.length() ? -2 : -1;
                },
                () -> false);
        List<Key> read = new ArrayList<>();
        do {
            read.add(keys.next());
        } while (at.get() < typed.length());
        return read;
    }
}
