package org.hirefirst.core.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article and its claims.
 *
 * @param author what kind of author wrote it
 * @param sells what the author sells, so that readers can judge the claims: titles of roles, or other words
 * @param claims id → claim, in file order
 * @param unused id → why no pack uses the claim
 */
public record Source(
        String id,
        String title,
        @Nullable String author,
        List<String> sells,
        Map<String, Claim> claims,
        Map<String, String> unused) {
    public Source {
        sells = List.copyOf(sells);
        claims = Ordered.copy(claims);
        unused = Ordered.copy(unused);
    }

    /**
     * One statement of the article, in the pack author's own words.
     *
     * @param under the heading it stands under
     * @param family claims of one family say the same thing and count once
     * @param weighs whether it says when to choose something, so that a rule or a question has to rest on it
     */
    public record Claim(
            String id,
            String says,
            @Nullable String under,
            @Nullable String family,
            boolean weighs) {}
}
