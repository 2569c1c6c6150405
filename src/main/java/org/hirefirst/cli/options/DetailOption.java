package org.hirefirst.cli.options;

import org.hirefirst.core.assess.Detail;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How much of a result to work out and show. */
public final class DetailOption {
    private final OptionSpec word = OptionSpec.builder("-d", "--detail")
            .type(DetailWord.class)
            .paramLabel("DETAIL")
            .order(42)
            .description("brief or full; if not given, text is one screen and JSON full.")
            .build();

    /** The option itself. */
    public OptionSpec spec() {
        return word;
    }

    /** Adds it to a command. */
    public void addTo(CommandSpec spec) {
        spec.addOption(word);
    }

    /** What was asked for. */
    public Wanted wanted() {
        DetailWord word = this.word.getValue();
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
