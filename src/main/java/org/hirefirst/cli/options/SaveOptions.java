package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Whether to go on with a saved interview, and whether to save. */
public final class SaveOptions {
    private final OptionSpec resume = OptionSpec.builder("--resume")
            .order(30)
            .description("Go on with what is saved, without being asked.")
            .build();

    private final OptionSpec fresh = OptionSpec.builder("--fresh")
            .order(31)
            .description("Begin anew; the first answer replaces what is saved.")
            .build();

    private final OptionSpec noSave = OptionSpec.builder("--no-save")
            .order(32)
            .description("Save nothing, and leave what is saved alone.")
            .build();

    /** Adds them to a command. */
    public void addTo(CommandSpec spec) {
        spec.addOption(resume).addOption(fresh).addOption(noSave);
    }

    /** What was asked for, or null where two of them contradict each other. */
    public @Nullable Saving wanted() {
        boolean resumes = Arguments.isSet(resume);
        boolean begins = Arguments.isSet(fresh);
        if (resumes && begins) {
            return null;
        }
        return new Saving(resumes ? Start.RESUME : begins ? Start.FRESH : Start.OFFER, !Arguments.isSet(noSave));
    }

    /** How to begin where something is saved. */
    public enum Start {
        OFFER,
        RESUME,
        FRESH
    }

    /**
     * What to do about saved interviews.
     *
     * @param saves whether to save
     */
    public record Saving(Start start, boolean saves) {
        /** What is done where nothing is said. */
        public static final Saving USUAL = new Saving(Start.OFFER, true);
    }
}
