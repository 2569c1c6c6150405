package org.hirefirst.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.hirefirst.core.pack.Pack;
import org.junit.jupiter.api.Test;

/** Whatever bytes a file holds, reading it ends with a value or with problems that have a place. */
class MutationTest {
    /** How often each file is damaged, and each text of answers six times as often; the profile "deep" has more. */
    private static final int TIMES = Integer.getInteger("damages", 40);

    private static final long SEED = 20260101;
    private static final Path EXAMPLE = Path.of("src/test/resources/example");
    private static final byte[] SPICE =
            "{}[]:,-?&*!|>'\"%@`#\n\t \\\0~<_.0123\u00e9\u202e".getBytes(StandardCharsets.UTF_8);

    @Test
    void reading_a_damaged_pack_never_throws() throws IOException {
        for (String file : List.of(
                "finance-first/pack.yaml",
                "finance-first/pack.test.yaml",
                "common/company.yaml",
                "common/roles.yaml",
                "sources/X.yaml")) {
            damaged(TIMES, Files.readAllBytes(EXAMPLE.resolve(file)), bytes -> {
                EditedRules rules = EditedRules.with(EXAMPLE, file, bytes);
                new PackLibrary(rules, null).places().forEach(place -> new PackLibrary(rules, null).header(place));
                return rules.problemsOf("finance-first");
            });
        }
    }

    @Test
    void reading_damaged_answers_never_throws() {
        Pack pack = ExamplePacksTest.good(new PackLibrary(new FolderRules(EXAMPLE), null).load("finance-first"))
                .pack();
        String yaml = "subject: Acme\nrevenue: 2_000_000\nclosing: late\nlender: not-applicable\nraising: yes\n";
        String json =
                "{\"subject\": \"Ac\\u006de\", \"revenue\": 2000000.5, \"closing\": \"late\", \"raising\": \"yes\"}";
        for (String text : List.of(yaml, json)) {
            damaged(
                    6 * TIMES,
                    text.getBytes(StandardCharsets.UTF_8),
                    bytes -> AnswersReader.read(new ByteArrayInputStream(bytes), "answers", List.of(pack))
                            .problems());
        }
    }

    private static void damaged(int times, byte[] bytes, Function<byte[], List<Problem>> read) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int n = 0; n < times; n++) {
            byte[] damaged = bytes;
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                damaged = damage(damaged, random);
            }
            String as = "seed %d, number %d: %s".formatted(SEED, n, new String(damaged, StandardCharsets.UTF_8));
            try {
                assertThat(read.apply(damaged)).allSatisfy(problem -> {
                    assertThat(problem.line()).isGreaterThanOrEqualTo(0);
                    assertThat(problem.render()).doesNotContain("\u202e", "\0");
                });
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(as, e);
            }
        }
    }

    /** The bytes with one replaced, put in, or taken out, or with a piece of them doubled or dropped. */
    private static byte[] damage(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(random.nextInt(40), bytes.length - at);
        byte spice = random.nextInt(8) == 0 ? (byte) random.nextInt(256) : SPICE[random.nextInt(SPICE.length)];
        return switch (random.nextInt(5)) {
            case 0 -> join(bytes, at, new byte[] {spice}, Math.min(at + 1, bytes.length));
            case 1 -> join(bytes, at, new byte[] {spice}, at);
            case 2 -> join(bytes, at, new byte[0], Math.min(at + 1, bytes.length));
            case 3 -> join(bytes, at, new byte[0], at + length);
            default -> join(bytes, at + length, java.util.Arrays.copyOfRange(bytes, at, at + length), at + length);
        };
    }

    private static byte[] join(byte[] bytes, int end, byte[] middle, int start) {
        byte[] joined = new byte[end + middle.length + bytes.length - start];
        System.arraycopy(bytes, 0, joined, 0, end);
        System.arraycopy(middle, 0, joined, end, middle.length);
        System.arraycopy(bytes, start, joined, end + middle.length, bytes.length - start);
        return joined;
    }
}
