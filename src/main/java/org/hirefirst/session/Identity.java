package org.hirefirst.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What tells one saved interview from another: there is one for each pack and subject.
 *
 * @param pack the id of a pack that came with the program, or the absolute path of another
 * @param bundled whether it came with the program
 * @param subject whom it is about, if that was said
 */
public record Identity(
        String pack, boolean bundled, @Nullable String subject) {

    /** 32 hexadecimal digits, which name its file and tell nothing of what is in it. */
    public String hash() {
        String whole = (bundled ? "id " : "path ") + pack + (subject == null ? "" : "\0" + subject);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
