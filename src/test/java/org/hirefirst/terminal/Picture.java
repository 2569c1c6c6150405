package org.hirefirst.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hirefirst.core.text.DisplayWidth;

/** What a terminal shows, drawn as SVG. */
final class Picture {
    private static final double COLUMN = 8.4;
    private static final int ROW = 18;
    private static final int MARGIN = 14;
    private static final int BAR = 26;
    private static final Pattern PIECE = Pattern.compile("\u001B\\[([0-9;]*)m|([^\u001B]+)");

    /** The eight colours that the product uses, on a dark ground. */
    private static final Map<String, String> COLOURS =
            Map.of("31", "#ff8f80", "32", "#7fd694", "33", "#e8c06a", "36", "#74d0e0");

    private final StringBuilder svg = new StringBuilder();
    private boolean strong;
    private boolean faint;
    private String colour = "#dcdfe4";

    private Picture() {}

    /**
     * Draws it.
     *
     * @param title what it shows, for those who cannot see it
     * @param shown lines of text and sequences for colours
     */
    static String of(String title, String shown, int columns) {
        List<String> lines = shown.stripTrailing().lines().toList();
        return new Picture().draw(title, lines, columns);
    }

    private String draw(String title, List<String> lines, int columns) {
        int width = (int) Math.ceil(columns * COLUMN) + 2 * MARGIN;
        int height = lines.size() * ROW + BAR + 2 * MARGIN;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n"
                        .formatted(width, height, width, height));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1d2128\"/>\n");
        for (int i = 0; i < 3; i++) {
            svg.append("<circle cx=\"%d\" cy=\"15\" r=\"5\" fill=\"#4a515e\"/>\n".formatted(MARGIN + 6 + i * 17));
        }
        svg.append(
                "<g font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace\" font-size=\"14\">\n");
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), BAR + MARGIN + i * ROW + ROW / 2);
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private void line(String line, int y) {
        int column = 0;
        Matcher pieces = PIECE.matcher(line);
        while (pieces.find()) {
            if (pieces.group(1) != null) {
                style(pieces.group(1));
                continue;
            }
            String text = pieces.group(2);
            int width = DisplayWidth.of(text);
            if (!text.isBlank()) {
                int blank = text.length() - text.stripLeading().length();
                write(text.strip(), column + blank, y);
            }
            column += width;
        }
    }

    /** Each piece is given its length, so that columns stand below one another in any font. */
    private void write(String text, int column, int y) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" fill=\"%s\"%s%s xml:space=\"preserve\">%s</text>\n",
                MARGIN + column * COLUMN,
                y,
                DisplayWidth.of(text) * COLUMN,
                colour,
                strong ? " font-weight=\"bold\"" : "",
                faint ? " opacity=\"0.65\"" : "",
                escaped(text)));
    }

    private void style(String codes) {
        for (String code : codes.split(";", -1)) {
            switch (code) {
                case "", "0" -> {
                    strong = false;
                    faint = false;
                    colour = "#dcdfe4";
                }
                case "1" -> strong = true;
                case "2" -> faint = true;
                case "39" -> colour = "#dcdfe4";
                default -> colour = COLOURS.getOrDefault(code, colour);
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
