package org.hirefirst.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Words;
import org.hirefirst.session.Claim;
import org.hirefirst.session.Save;
import org.hirefirst.session.SaveFolder;

/** Takes saved interviews away. */
final class Forgetting {
    private final Toolbox tools;
    private final Saves saves;

    Forgetting(Toolbox tools) {
        this.tools = tools;
        this.saves = new Saves(tools);
    }

    /** These, or all, and says which; one that another process has open stays, and is told of. */
    void forget(List<String> named, boolean all) {
        List<String> open = new ArrayList<>();
        Map<String, String> chosen = all ? everything() : chosen(named);
        chosen.forEach((hash, words) -> {
            if (forget(hash)) {
                say(words);
            } else {
                open.add(words);
            }
        });
        int aside = all ? forgetSetAside() : 0;
        if (aside > 0) {
            say(Words.count(aside, "damaged file that was", "damaged files that were") + " set aside");
        }
        if (chosen.isEmpty() && aside == 0) {
            tools.say("Nothing is saved.");
        }
        if (!open.isEmpty()) {
            throw Failure.of(ExitCode.REFUSED, "another hirefirst has it open: " + String.join("; ", open));
        }
    }

    /** What each of these is, by its hash. */
    private Map<String, String> chosen(List<String> named) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String one : named) {
            SaveFolder.Entry unreadable = saves.unreadable().stream()
                    .filter(entry -> one.equals(Saves.id(entry.hash())))
                    .findFirst()
                    .orElse(null);
            if (unreadable == null) {
                add(chosen, saves.find(one).save());
            } else {
                add(chosen, unreadable);
            }
        }
        return chosen;
    }

    private Map<String, String> everything() {
        Map<String, String> everything = new LinkedHashMap<>();
        saves.list().forEach(one -> add(everything, one.save()));
        saves.unreadable().forEach(entry -> add(everything, entry));
        return everything;
    }

    private void add(Map<String, String> words, Save save) {
        Instant now = tools.surroundings().clock().instant();
        words.put(save.identity().hash(), SaveWords.named(save, now));
    }

    private static void add(Map<String, String> words, SaveFolder.Entry unreadable) {
        words.put(unreadable.hash(), Saves.id(unreadable.hash()) + ", which cannot be read");
    }

    private void say(String forgotten) {
        tools.say("Forgotten: " + SafeText.line(forgotten) + ".");
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
