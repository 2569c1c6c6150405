package org.hirefirst.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines of at most so many columns, by display width.
 *
 * <p>Lines break at spaces and beside wide characters; a word too long for a line is split. Runs of spaces become one.
 * No line is wider than the width, unless the width is less than 2, where a wide character has no room.
 */
public final class Wrapping {
    private static final Pattern SPACES = Pattern.compile(" +");

    private static final Pattern LOOSE_END = Pattern.compile("[ ,;:]+$");

    private final int width;
    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line;
    private int used;
    private boolean empty = true;

    private Wrapping(int width, String first, String indent) {
        this.width = width;
        this.indent = indent;
        this.line = new StringBuilder(first);
        this.used = DisplayWidth.of(first);
    }

    /** The lines of the text; one empty line for a text without words. */
    public static List<String> wrap(String text, int width) {
        return hanging("", "", text, width);
    }

    /**
     * The lines of the text behind a first prefix, later lines behind another: {@code "- ", "  "} for a list. The width
     * counts the prefixes.
     */
    public static List<String> hanging(String first, String later, String text, int width) {
        Wrapping wrapping = new Wrapping(width, first, later);
        for (String word : SPACES.split(text, -1)) {
            if (!word.isEmpty()) {
                wrapping.add(word);
            }
        }
        return wrapping.finish();
    }

    /** The text if it fits, else as many of its words as leave room for the ellipsis behind them. */
    public static String cut(String text, int width, String ellipsis) {
        return DisplayWidth.of(text) <= width ? text : shortened(text, width, ellipsis);
    }

    /** As many words of the text as leave room for the ellipsis behind them. */
    public static String shortened(String text, int width, String ellipsis) {
        String last = beginning(text, width - DisplayWidth.of(ellipsis));
        if (last.length() < text.length() && text.charAt(last.length()) != ' ') {
            int space = last.lastIndexOf(' ');
            last = space > 0 ? last.substring(0, space) : last;
        }
        return LOOSE_END.matcher(last).replaceFirst("") + ellipsis;
    }

    /** As much of the text as so many columns hold. */
    private static String beginning(String text, int width) {
        StringBuilder beginning = new StringBuilder();
        int used = 0;
        for (String cluster : DisplayWidth.clusters(text)) {
            used += DisplayWidth.of(cluster);
            if (used > width) {
                break;
            }
            beginning.append(cluster);
        }
        return beginning.toString();
    }

    private void add(String word) {
        boolean spaced = !empty;
        for (String piece : pieces(word)) {
            append(piece, spaced);
            spaced = false;
        }
    }

    private void append(String piece, boolean spaced) {
        int wide = DisplayWidth.of(piece);
        int gap = spaced ? 1 : 0;
        if (!empty && used + gap + wide > width) {
            breakLine();
            gap = 0;
        }
        if (used + wide > width) {
            split(piece);
            return;
        }
        line.append(gap == 1 ? " " : "").append(piece);
        used += gap + wide;
        empty = false;
    }

    /** Fills lines with a piece that no line has room for. */
    private void split(String piece) {
        for (String cluster : DisplayWidth.clusters(piece)) {
            int wide = DisplayWidth.of(cluster);
            if (!empty && used + wide > width) {
                breakLine();
            }
            line.append(cluster);
            used += wide;
            empty = false;
        }
    }

    private void breakLine() {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
        used = DisplayWidth.of(indent);
        empty = true;
    }

    private List<String> finish() {
        lines.add(empty ? line.toString().stripTrailing() : line.toString());
        return List.copyOf(lines);
    }

    /** The parts of a word between which a line may break: beside wide characters, but not before punctuation. */
    private static List<String> pieces(String word) {
        if (word.codePoints().noneMatch(c -> DisplayWidth.of(c) == 2)) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean afterWide = false;
        for (String cluster : DisplayWidth.clusters(word)) {
            boolean wide = DisplayWidth.of(cluster.codePointAt(0)) == 2;
            if (piece.length() > 0 && (wide || afterWide) && !isPunctuation(cluster.codePointAt(0))) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(cluster);
            afterWide = wide;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
