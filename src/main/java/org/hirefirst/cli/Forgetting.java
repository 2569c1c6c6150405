package org.hirefirst.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.text.Words;
import org.hirefirst.session.Claim;

/** Takes saved interviews away. */
final class Forgetting {
    private final Toolbox tools;
    private final Saves saves;

    Forgetting(Toolbox tools) {
        this.tools = tools;
        this.saves = new Saves(tools);
    }

    /** These, or all; one that another process has open stays, and is told of. */
    void forget(List<String> named, boolean all) {
        List<String> hashes = all
                ? saves.hashes()
                : named.stream()
                        .map(saves::find)
                        .map(one -> one.save().identity().hash())
                        .distinct()
                        .toList();
        List<String> open = new ArrayList<>();
        for (String hash : hashes) {
            if (!forget(hash)) {
                open.add(Saves.id(hash));
            }
        }
        int aside = all ? forgetSetAside() : 0;
        tools.say("Forgotten: " + Words.count(hashes.size() - open.size(), "interview")
                + (aside == 0 ? "" : ", and " + Words.count(aside, "damaged file") + " set aside") + ".");
        if (!open.isEmpty()) {
            throw Failure.of(ExitCode.REFUSED, "another hirefirst has it open: " + Words.list(open, "and"));
        }
    }

    private int forgetSetAside() {
        try {
            return saves.folder().deleteSetAside();
        } catch (IOException e) {
            throw Failure.of(ExitCode.CANNOT_WRITE, "cannot forget what was set aside: " + Delivery.reason(e));
        }
    }

    private boolean forget(String hash) {
        try (Claim claim = saves.folder().claim(hash)) {
            if (claim != null) {
                claim.delete();
            }
            return claim != null;
        } catch (IOException e) {
            throw Failure.of(ExitCode.CANNOT_WRITE, "cannot forget " + Saves.id(hash) + ": " + Delivery.reason(e));
        }
    }
}
