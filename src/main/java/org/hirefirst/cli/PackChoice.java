package org.hirefirst.cli;

import java.util.List;
import org.hirefirst.reader.PackHeader;
import org.hirefirst.terminal.Choice;
import org.hirefirst.terminal.Menu;

/** Lets the person choose a decision, or find out which. */
final class PackChoice {
    private PackChoice() {}

    /** The id of the decision chosen; the only one there is needs no choice. */
    static String choose(List<PackHeader> packs, LateSession session) {
        if (packs.isEmpty()) {
            throw Failure.of(ExitCode.REFUSED, "no decision can be read");
        }
        if (packs.size() == 1) {
            return packs.get(0).id();
        }
        Choice choice = session.open().choose(menu(packs));
        if (choice instanceof Choice.Made made) {
            return made.word();
        }
        throw choice instanceof Choice.EndOfInput
                ? Failure.of(ExitCode.CANNOT_ASK, "the input ended before a decision was chosen")
                : Failure.of(ExitCode.INTERRUPTED, "stopped before a decision was chosen");
    }

    private static Menu menu(List<PackHeader> packs) {
        List<Menu.Item> items = packs.stream()
                .map(pack ->
                        new Menu.Item(pack.id(), (pack.leadsToOthers() ? "Help me find out: " : "") + pack.title()))
                .toList();
        return Menu.opening("Which decision?", items, items.get(0).word());
    }
}
