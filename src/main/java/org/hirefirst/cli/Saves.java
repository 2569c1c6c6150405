package org.hirefirst.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.session.Identity;
import org.hirefirst.session.Save;
import org.hirefirst.session.SaveFolder;
import org.hirefirst.session.SaveReading;
import org.jspecify.annotations.Nullable;

/** The saved interviews of this user. */
final class Saves {
    private final Toolbox tools;
    private final @Nullable Path place;

    Saves(Toolbox tools) {
        this.tools = tools;
        this.place = StateFolder.of(
                tools.surroundings().system(), tools.surroundings().environment());
    }

    /** One of them, with its number in the list, from 1. */
    record Numbered(int number, String id, Save save) {}

    /** The folder they lie in. */
    SaveFolder folder() throws IOException {
        if (place == null) {
            throw new IOException("there is no home folder");
        }
        return new SaveFolder(place);
    }

    /** What tells the interview with this pack about this subject from others. */
    Identity identity(LoadedPack loaded, @Nullable String subject) {
        if (loaded.place().bundled()) {
            return new Identity(loaded.pack().id(), true, subject);
        }
        Path file = tools.path(loaded.place().file()).toAbsolutePath().normalize();
        return new Identity(real(file).toString(), false, subject);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    /** All that can be gone on with, those answered last first. */
    List<Numbered> list() {
        List<Save> saves = entries().stream()
                .map(entry -> entry.reading() instanceof SaveReading.Good good ? good.save() : null)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Save::changed)
                        .reversed()
                        .thenComparing(save -> save.identity().hash()))
                .toList();
        return IntStream.range(0, saves.size())
                .mapToObj(i -> new Numbered(i + 1, id(saves.get(i).identity().hash()), saves.get(i)))
                .toList();
    }

    /** The files that are no saved interviews of this version of the program. */
    List<SaveFolder.Entry> unreadable() {
        return entries().stream()
                .filter(entry -> !(entry.reading() instanceof SaveReading.Good))
                .sorted(Comparator.comparing(SaveFolder.Entry::hash))
                .toList();
    }

    /** The one of this number in the list, or of this id. */
    Numbered find(String named) {
        return list().stream()
                .filter(one -> named.equals(Integer.toString(one.number())) || named.equals(one.id()))
                .findFirst()
                .orElseThrow(() -> unknown(named));
    }

    /** The failure of naming one that is not there. */
    Failure unknown(String named) {
        return Failure.of(ExitCode.REFUSED, "no saved interview is " + named, "See: " + command("sessions"));
    }

    /** The one that was answered last of those that are not finished. */
    Save latest() {
        return list().stream()
                .map(Numbered::save)
                .filter(save -> save.finished() == null)
                .findFirst()
                .orElseThrow(() -> Failure.of(
                        ExitCode.REFUSED, "no unfinished interview is saved", "See what is: " + command("sessions")));
    }

    /** The failure of opening one whose pack is not where it was. */
    Failure packGone(Save save) {
        Identity identity = save.identity();
        String what = SaveWords.named(save, tools.surroundings().clock().instant());
        String forget = command("sessions", "forget", id(identity.hash()));
        return Failure.of(
                ExitCode.REFUSED,
                "the pack of this interview is gone: " + what,
                identity.bundled() ? "It came with another hirefirst." : "It was " + identity.pack() + ".",
                (identity.bundled() ? "Forget the interview with: " : "Put it back there, or forget the interview: ")
                        + forget);
    }

    /** What a person may type for it, and does not change while others come and go. */
    static String id(String hash) {
        return hash.substring(0, 8);
    }

    String command(String name, String... arguments) {
        return new ShellCommand(tools, name, arguments).toString();
    }

    private List<SaveFolder.Entry> entries() {
        try {
            return place == null ? List.of() : folder().entries();
        } catch (IOException e) {
            throw Failure.of(ExitCode.REFUSED, "cannot read " + place + ": " + Delivery.reason(e));
        }
    }
}
