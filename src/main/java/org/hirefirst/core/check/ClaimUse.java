package org.hirefirst.core.check;

import java.util.List;
import org.hirefirst.core.pack.Source.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim and what becomes of it.
 *
 * @param cited what rests on it, pack by pack
 * @param excuse why no rule rests on it, as the source says, or null
 */
public record ClaimUse(
        Claim claim, List<Cite> cited, @Nullable String excuse) {
    public ClaimUse {
        cited = List.copyOf(cited);
    }

    /** What becomes of a claim: the most that holds. */
    public enum Use {
        /** Something rests on it that helps to decide. */
        WEIGHING("weighing"),
        /** Only words rest on it. */
        WORDS("words"),
        /** Nothing rests on it, and the source says why. */
        EXCUSED("excused"),
        NOTHING("nothing");

        private final String word;

        Use(String word) {
            this.word = word;
        }

        /** The word for it. */
        public String word() {
            return word;
        }
    }

    /** What can be wrong with the use of a claim. */
    public enum Problem {
        NOT_CITED("not-cited", "nothing cites it"),
        ONLY_WORDS("only-words", "it weighs, but only words cite it"),
        NEEDLESS_EXCUSE("needless-excuse", "excused although it is cited");

        private final String code;
        private final String says;

        Problem(String code, String says) {
            this.code = code;
            this.says = says;
        }

        /** The problem in words joined by hyphens. */
        public String code() {
            return code;
        }

        /** The problem in words. */
        public String says() {
            return says;
        }
    }

    /** What becomes of it. */
    public Use use() {
        if (cited.stream().anyMatch(cite -> cite.kind().weighs())) {
            return Use.WEIGHING;
        }
        return !cited.isEmpty() ? Use.WORDS : excuse != null ? Use.EXCUSED : Use.NOTHING;
    }

    /** What is wrong, or null; an excuse has to cover what would be wrong without it, and nothing else. */
    public @Nullable Problem problem() {
        Problem without =
                cited.isEmpty() ? Problem.NOT_CITED : claim.weighs() && use() == Use.WORDS ? Problem.ONLY_WORDS : null;
        return excuse == null ? without : without == null ? Problem.NEEDLESS_EXCUSE : null;
    }
}
