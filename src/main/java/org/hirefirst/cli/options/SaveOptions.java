package org.hirefirst.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to go on with a saved interview, and whether to save. */
public final class SaveOptions {
    @Option(names = "--resume", order = 30, description = "Go on with what is saved, without being asked.")
    private boolean resume;

    @Option(names = "--fresh", order = 31, description = "Begin anew; the first answer replaces what is saved.")
    private boolean fresh;

    @Option(names = "--no-save", order = 32, description = "Save nothing, and leave what is saved alone.")
    private boolean noSave;

    /** What was asked for, or null where two of them contradict each other. */
    public @Nullable Saving wanted() {
        if (resume && fresh) {
            return null;
        }
        return new Saving(resume ? Start.RESUME : fresh ? Start.FRESH : Start.OFFER, !noSave);
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
