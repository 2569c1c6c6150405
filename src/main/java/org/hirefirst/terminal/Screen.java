package org.hirefirst.terminal;

import java.io.PrintWriter;
import java.util.List;
import org.hirefirst.terminal.Line.Style;

/**
 * Draws frames at the foot of what was written before, one over the other, and writes lines above them.
 *
 * <p>It moves by rows relative to the cursor, so that it needs to know neither where the frame stands nor what stands
 * above. A frame is drawn whole each time: it is small, and nothing of an old one can be left behind.
 */
final class Screen {
    private static final String ESC = "\u001B[";

    private final PrintWriter out;
    private final boolean colour;
    private Frame shown = Frame.NONE;

    Screen(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** Draws the frame in place of the one before, on a terminal that is so many columns wide now. */
    synchronized void show(Frame frame, int width) {
        StringBuilder text = new StringBuilder(erasing(width));
        for (int i = 0; i < frame.lines().size(); i++) {
            text.append(i == 0 ? "" : "\r\n").append(styled(frame.lines().get(i)));
        }
        int up = frame.lines().size() - 1 - frame.row();
        text.append('\r').append(up > 0 ? ESC + up + "A" : "");
        text.append(frame.column() > 0 ? ESC + frame.column() + "C" : "");
        write(text);
        shown = frame;
    }

    /** Writes lines that stay, in place of the frame. */
    synchronized void keep(List<Line> lines, int width) {
        StringBuilder text = new StringBuilder(erasing(width));
        lines.forEach(line -> text.append(styled(line)).append("\r\n"));
        write(text);
        shown = Frame.NONE;
    }

    /** Does this in the place of the frame; what another thread wants to draw meanwhile waits. */
    synchronized void stepAside(int width, Runnable deed) {
        keep(List.of(), width);
        deed.run();
    }

    /** Lets the frame be, wherever it stands now: others have written below it. */
    synchronized void forget() {
        shown = Frame.NONE;
    }

    private String erasing(int width) {
        int up = shown.rowsAbove(width);
        return (shown.lines().isEmpty() ? "" : "\r" + (up > 0 ? ESC + up + "A" : "")) + ESC + "J";
    }

    private String styled(Line line) {
        return colour && line.style() != Style.PLAIN
                ? ESC + line.style().code + "m" + line.text() + ESC + "0m"
                : line.text();
    }

    private void write(CharSequence text) {
        out.append(text);
        out.flush();
    }
}
