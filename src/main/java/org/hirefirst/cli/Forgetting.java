package org.hirefirst.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Words;
import org.hirefirst.session.Claim;
import org.hirefirst.session.SaveFolder;

/** Takes saved interviews away. */
final class Forgetting {
    private final Toolbox tools;
    private final Saves saves;

    Forgetting(Toolbox tools) {
        this.tools = tools;
        this.saves = new Saves(tools);
    }

    /** Something that is saved: what a person may type for it, and what it is. */
    private record Item(String hash, Set<String> names, String words) {}

    /** These, or all, and says which; one that another process has open stays, and is told of. */
    void forget(List<String> named, boolean all) {
        List<Item> saved = saved();
        List<Item> chosen = all ? saved : chosen(named, saved);
        List<String> open = new ArrayList<>();
        for (Item item : chosen) {
            if (forget(item.hash())) {
                say(item.words());
            } else {
                open.add(item.words());
            }
        }
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

    /** All there is, of whatever version of the program and however damaged. */
    private List<Item> saved() {
        Instant now = tools.surroundings().clock().instant();
        List<Item> saved = new ArrayList<>();
        for (Saves.Numbered one : saves.list()) {
            Set<String> names = Set.of(Integer.toString(one.number()), one.id());
            saved.add(new Item(one.save().identity().hash(), names, SaveWords.named(one.save(), now)));
        }
        for (SaveFolder.Entry entry : saves.unreadable()) {
            String id = Saves.id(entry.hash());
            saved.add(new Item(entry.hash(), Set.of(id), id + ", which " + SaveWords.unreadable(entry.reading())));
        }
        return saved;
    }

    private List<Item> chosen(List<String> named, List<Item> saved) {
        return named.stream()
                .map(name -> saved.stream()
                        .filter(item -> item.names().contains(name))
                        .findFirst()
                        .orElseThrow(() -> saves.unknown(name)))
                .distinct()
                .toList();
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
