package org.hirefirst.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.hirefirst.core.interview.Bookmark;
import org.hirefirst.core.interview.Bookmark.Asked;
import org.hirefirst.core.interview.Order;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Amount;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.core.pack.Decimals;
import org.hirefirst.session.Save.Edition;
import org.hirefirst.testing.Dice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveFolderTest {
    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00.123456Z");
    private static final Identity ACME = new Identity("which-role", true, "Acme\u001b \uD83D\uDC0E \"x\"");

    @TempDir
    private Path outer;

    private Path place;
    private SaveFolder folder;

    @BeforeEach
    void choose_a_folder_that_is_not_there() {
        place = outer.resolve("a/b/hirefirst");
        folder = new SaveFolder(place);
    }

    @Test
    void what_is_written_is_what_is_read() throws IOException {
        for (long seed = 1; seed <= 300; seed++) {
            Save save = random(new Dice(seed));
            try (Claim claim = folder.claim(save.identity().hash())) {
                claim.write(save);

                assertThat(claim.read()).as("seed %d", seed).isEqualTo(new SaveReading.Good(save));
                assertThat(folder.read(save.identity())).isEqualTo(new SaveReading.Good(save));
            }
        }
    }

    @Test
    void whoever_reads_while_it_is_written_finds_the_one_before_or_the_one_after() throws Exception {
        write(save(ACME));
        AtomicBoolean written = new AtomicBoolean();
        FutureTask<Set<SaveReading>> reading = new FutureTask<>(() -> {
            Set<SaveReading> readings = new HashSet<>();
            do {
                readings.add(folder.read(ACME));
            } while (!written.get());
            return readings;
        });
        new Thread(reading).start();
        for (int i = 0; i < 200; i++) {
            write(save(ACME));
        }
        written.set(true);

        assertThat(reading.get()).containsExactly(new SaveReading.Good(save(ACME)));
    }

    @Test
    void files_and_folder_are_their_owners_alone_and_their_names_tell_nothing() throws IOException {
        write(save(ACME));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwx------");
        assertThat(files()).hasSize(2).allSatisfy(file -> {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(file.getFileName().toString()).matches("lock|[0-9a-f]{32}\\.json");
        });
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        write(save(ACME));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwx------");
    }

    @Test
    void each_pack_and_subject_has_a_place_of_its_own() {
        assertThat(Stream.of(
                                new Identity("a", true, null),
                                new Identity("a", true, ""),
                                new Identity("a", true, "b"),
                                new Identity("a", false, null),
                                new Identity("ab", true, null))
                        .map(Identity::hash))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{32}"));
    }

    @Test
    void who_holds_one_holds_it_alone_and_no_other() throws IOException {
        Identity other = new Identity("which-role", true, null);
        try (Claim claim = folder.claim(ACME.hash())) {
            assertThat(claim).isNotNull();
            assertThat(folder.claim(ACME.hash())).isNull();
            try (Claim second = folder.claim(other.hash())) {
                assertThat(second).isNotNull();
            }
        }
        try (Claim again = folder.claim(ACME.hash())) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void no_link_is_followed() throws IOException {
        write(save(ACME));
        Path elsewhere = Files.writeString(outer.resolve("elsewhere"), "mine");
        Path file = place.resolve(ACME.hash() + ".json");
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        Files.createSymbolicLink(place.resolve("." + ACME.hash() + ".json.new"), elsewhere);

        assertThat(folder.read(ACME)).isEqualTo(new SaveReading.Damaged("it is a link"));
        write(save(ACME));
        assertThat(elsewhere).hasContent("mine");
        assertThat(folder.read(ACME)).isInstanceOf(SaveReading.Good.class);

        Path link = Files.createSymbolicLink(outer.resolve("link"), place);
        assertThatThrownBy(() -> new SaveFolder(link).claim(ACME.hash())).hasMessageContaining("it is a link");
        Files.delete(place.resolve("lock"));
        Files.createSymbolicLink(place.resolve("lock"), elsewhere);
        assertThatThrownBy(() -> folder.claim(ACME.hash())).isInstanceOf(IOException.class);
        assertThat(elsewhere).hasContent("mine");
    }

    @Test
    void what_is_damaged_is_told_whatever_the_damage() throws IOException {
        byte[] whole = SaveWriter.bytes(save(ACME));
        for (int length = 0; length < whole.length - 2; length++) {
            assertThat(SaveReader.read(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(SaveReading.Damaged.class);
        }
        for (long seed = 1; seed <= 3000; seed++) {
            Dice dice = new Dice(seed);
            byte[] damaged = whole.clone();
            damaged[dice.between(0, whole.length - 1)] = (byte) dice.between(0, 127);
            assertThat(SaveReader.read(damaged)).isNotNull();
        }
        String text = new String(whole, StandardCharsets.UTF_8);
        for (String bad : List.of(
                text + "{}",
                text.replace("\"at\":1", "\"at\":3"),
                text.replace("\"at\":1", "\"at\":0.5"),
                text.replace("\"at\":1", "\"at\":-1"),
                text.replace("5000000", "1e999999999"),
                text.replace("hirefirst.session/1", "hirefirst.result/1"),
                text.replace("\"subject\"", "\"pack\""),
                text.replace("2026-01", "2026-13"),
                "[]",
                "\u0000".repeat(500))) {
            assertThat(SaveReader.read(bad.getBytes(StandardCharsets.UTF_8)))
                    .as(bad)
                    .isInstanceOf(SaveReading.Damaged.class);
        }
        assertThat(SaveReader.read(text.replace("hirefirst.session/1", "hirefirst.session/2")
                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SaveReading.Newer.class);
    }

    @Test
    void what_is_set_aside_stays_beside_what_was_set_aside_before() throws IOException {
        List<Path> aside = new ArrayList<>();
        for (String bad : List.of("one", "two", "three")) {
            try (Claim claim = folder.claim(ACME.hash())) {
                Files.writeString(place.resolve(ACME.hash() + ".json"), bad);
                aside.add(claim.setAside());
                assertThat(claim.read()).isEqualTo(new SaveReading.None());
            }
        }
        assertThat(aside).doesNotHaveDuplicates().allMatch(Files::exists);
        assertThat(aside.get(0)).hasContent("one").hasFileName(ACME.hash() + ".json.damaged");
        assertThat(folder.entries()).isEmpty();
        assertThat(folder.deleteSetAside()).isEqualTo(3);
        assertThat(aside).noneMatch(Files::exists);
    }

    private void write(Save save) throws IOException {
        try (Claim claim = folder.claim(save.identity().hash())) {
            claim.write(save);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    private static Save save(Identity identity) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("z", new Chosen("late"));
        answers.put("a", new Amount(new BigDecimal("5000000")));
        Order order = new Order(false, true);
        return new Save(
                identity,
                List.of(new Edition("which-role", "1.0.0", "ab".repeat(32))),
                List.of("z", "a"),
                NOW,
                NOW,
                null,
                order,
                2,
                new Bookmark(
                        order,
                        answers,
                        List.of(new Asked("p", List.of("z")), new Asked("p", List.of("a"))),
                        1,
                        true,
                        Set.of(),
                        null,
                        false,
                        true));
    }

    private static Save random(Dice dice) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Asked> asked = new ArrayList<>();
        for (int i = dice.between(0, 8); i > 0; i--) {
            String id = "q" + dice.between(0, 1000);
            List<Answer> any = List.of(
                    Answer.UNKNOWN,
                    Answer.NOT_APPLICABLE,
                    new Chosen("c\"\u2028" + i),
                    new Amount(new BigDecimal(
                            Decimals.plain(new BigDecimal(dice.between(-99, 99)).movePointLeft(dice.between(0, 3))))));
            answers.put(id, any.get(dice.between(0, 3)));
            asked.add(new Asked("p", dice.chance(0.3) ? List.of(id, id + "x") : List.of(id)));
        }
        Order order = new Order(dice.chance(0.5), dice.chance(0.5));
        return new Save(
                new Identity(
                        "p" + dice.between(0, 9), dice.chance(0.5), dice.chance(0.5) ? null : "S\u0007\uD83D\uDC0E"),
                List.of(new Edition("p", "1", "0".repeat(64)), new Edition("r", "2", "1".repeat(64))),
                List.copyOf(answers.keySet()),
                NOW,
                NOW.plusSeconds(dice.between(0, 1000)),
                dice.chance(0.5) ? null : NOW,
                new Order(dice.chance(0.5), dice.chance(0.5)),
                dice.between(0, asked.size()),
                new Bookmark(
                        order,
                        answers,
                        asked,
                        dice.between(0, asked.size()),
                        dice.chance(0.5),
                        dice.chance(0.5) ? Set.of() : Set.of("x", "y"),
                        dice.chance(0.5) ? null : "elsewhere",
                        dice.chance(0.5),
                        dice.chance(0.5)));
    }
}
