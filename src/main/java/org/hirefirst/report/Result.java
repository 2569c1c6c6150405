package org.hirefirst.report;

import java.util.List;
import org.hirefirst.core.assess.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * A result to report.
 *
 * @param sha256 the fingerprint of the pack
 * @param subject whom it is about, if that was said
 * @param referral what the pack that the recommendation refers to says, where it was followed
 */
public record Result(
        Assessment assessment,
        String sha256,
        @Nullable String subject,
        @Nullable Referral referral) {

    /** A result that was not followed into another pack. */
    public Result(Assessment assessment, String sha256, @Nullable String subject) {
        this(assessment, sha256, subject, null);
    }

    /**
     * What the pack that the recommendation refers to recommends, about whom these answers are; null where it was not
     * followed, or recommends nothing. This is what people came for.
     */
    @Nullable
    Result settled() {
        return referral == null
                        || referral.result().assessment().recommendation().outcome() == null
                ? null
                : referral.result();
    }

    /**
     * The answers taken along to the pack that a recommendation refers to, and its result.
     *
     * @param pack its id
     * @param carried ids of the answered questions that both packs ask, in the order of that one
     */
    public record Referral(String pack, List<String> carried, Result result) {
        public Referral {
            carried = List.copyOf(carried);
        }
    }
}
