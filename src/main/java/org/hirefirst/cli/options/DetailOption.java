package org.hirefirst.cli.options;

import org.hirefirst.core.assess.Detail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a result to work out and show. */
public final class DetailOption {
    @Option(
            names = {"-d", "--detail"},
            paramLabel = "DETAIL",
            order = 42,
            description = "brief or full; if not given, text is one screen and JSON full.")
    private @Nullable DetailWord word;

    /** What was asked for. */
    public Wanted wanted() {
        return new Wanted(word == DetailWord.BRIEF ? Detail.BRIEF : Detail.FULL, word == DetailWord.FULL, word == null);
    }

    /**
     * How much is wanted.
     *
     * @param detail how much to work out
     * @param wholeText whether text tells all of it, instead of what fits a screen
     * @param usual whether nothing was said
     */
    public record Wanted(Detail detail, boolean wholeText, boolean usual) {}
}
