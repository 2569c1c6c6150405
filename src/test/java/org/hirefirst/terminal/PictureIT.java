package org.hirefirst.terminal;

import java.nio.file.Path;
import org.hirefirst.Distribution;
import org.hirefirst.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that README shows are what a terminal shows; {@code -Dgolden.update=true} draws them anew. */
@Timeout(300)
class PictureIT {
    private static final int COLUMNS = 84;

    @TempDir
    private Path folder;

    @Test
    void the_pictures_in_readme_are_what_a_terminal_shows() throws Exception {
        try (Tmux tmux = new Tmux(COLUMNS, 40, folder)) {
            tmux.command("PATH=" + Distribution.home() + "/bin:$PATH; unset COLUMNS; clear");
            tmux.await("an empty screen", screen -> screen.strip().equals("$"));
            tmux.command("hirefirst ask revops-vs-cro -a revenue=8000000 -a room-for-help=one");
            for (int question = 1; question <= 4; question++) {
                tmux.await("Question " + question + ",");
                tmux.press("2");
            }
            tmux.await("Question 5,");
            tmux.press("Down", "Down");
            tmux.await("the second choice at hand", screen -> screen.contains("\u276F 2)"));
            Golden.assertSame(
                    "picture/interview.svg",
                    Picture.of("An interview: four questions answered, the fifth at hand", tmux.coloured(), COLUMNS));
        }
    }
}
