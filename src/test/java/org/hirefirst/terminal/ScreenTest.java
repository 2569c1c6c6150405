package org.hirefirst.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is drawn, and when. */
class ScreenTest {

    @Test
    void nothing_is_drawn_while_it_has_stepped_aside_and_afterwards_it_is() throws InterruptedException {
        StringWriter drawn = new StringWriter();
        Screen screen = new Screen(new PrintWriter(drawn), false);
        Frame question = new Frame(List.of(new Line("Question 2", Line.Style.PLAIN)), 0, 0);
        Thread drawing = new Thread(() -> screen.show(question, 80));

        screen.stepAside(80, () -> {
            drawing.start();
            while (drawing.getState() != Thread.State.BLOCKED && drawing.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(drawn.toString()).doesNotContain("Question 2");
        });
        drawing.join();

        assertThat(drawn.toString()).contains("Question 2");
    }
}
