package org.hirefirst.cli;

import java.time.Instant;
import java.util.List;
import org.hirefirst.cli.options.ResultFormat;
import org.hirefirst.cli.options.ResultOptions.ResultOutput;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.report.SessionItem;
import org.hirefirst.report.SessionsJson;
import org.hirefirst.report.SessionsText;
import org.hirefirst.session.Save;
import org.hirefirst.session.SaveFolder;
import org.hirefirst.session.SaveReading;

/** Writes the list of saved interviews. */
final class SessionList {
    private final Toolbox tools;

    SessionList(Toolbox tools) {
        this.tools = tools;
    }

    void write(ResultOutput output) {
        Delivery delivery = tools.delivery(output.file());
        Saves saves = new Saves(tools);
        Instant now = tools.surroundings().clock().instant();
        List<SessionItem> items =
                saves.list().stream().map(one -> item(one, now)).toList();
        saves.unreadable().forEach(entry -> tools.say(note(saves, entry)));
        delivery.deliver(output.format() == ResultFormat.TEXT ? SessionsText.of(items) : SessionsJson.of(items));
    }

    /** What is left out and why; nobody is told to take away what a newer version saved. */
    private static String note(Saves saves, SaveFolder.Entry entry) {
        String note = "Note: " + SafeText.line(entry.file().toString()) + " " + SaveWords.unreadable(entry.reading())
                + ", and is left out.";
        return entry.reading() instanceof SaveReading.Newer
                ? note
                : note + "\n  To forget it: " + saves.command("sessions", "forget", Saves.id(entry.hash()));
    }

    private static SessionItem item(Saves.Numbered one, Instant now) {
        Save save = one.save();
        return new SessionItem(
                one.number(),
                one.id(),
                save.edition().id(),
                save.identity().bundled() ? null : save.identity().pack(),
                save.edition().version(),
                save.identity().subject(),
                save.answered(),
                save.begun().toString(),
                save.changed().toString(),
                save.finished() == null ? null : save.finished().toString(),
                (save.finished() == null ? "" : "finished, ") + SaveWords.state(save, now));
    }
}
