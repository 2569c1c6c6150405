package org.hirefirst.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;
import org.hirefirst.core.text.Wrapping;
import org.hirefirst.report.Item.Place;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/**
 * Paragraphs for a reader. Whatever is put on a page is made safe, wrapped and coloured here and nowhere else, in this
 * order.
 */
final class Page {
    private static final int BESIDE = 10;
    private static final int UNDER = 2;
    private static final int WIDE = 60;

    private final Style style;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Lines without colour, and how to colour the first and the others. */
    private record Paragraph(List<String> lines, UnaryOperator<String> first, UnaryOperator<String> others) {
        List<String> coloured() {
            List<String> coloured = new ArrayList<>(lines.stream().map(others).toList());
            coloured.set(0, first.apply(lines.get(0)));
            return coloured;
        }
    }

    Page(Style style) {
        this.style = style;
    }

    /** A paragraph over the whole width. */
    Page paragraph(Tone tone, String text) {
        UnaryOperator<String> colour = line -> style.tone(tone, line);
        paragraphs.add(new Paragraph(wrapped("", "", text), colour, colour));
        return this;
    }

    /** An empty line. */
    Page blank() {
        return paragraph(Tone.PLAIN, "");
    }

    /** The label on a line of its own, the items under it. */
    Page under(Section section) {
        if (!section.items().isEmpty()) {
            paragraph(Tone.STRONG, section.label());
            section.items().forEach(item -> add("", UNDER, item, section.markerWidth()));
        }
        return this;
    }

    /** The label in a column of its own, the items beside it; on narrow pages as {@link #under}. */
    Page beside(Section section) {
        if (style.width() < WIDE) {
            return under(section);
        }
        String label = section.label();
        for (Item item : section.items()) {
            add(label, BESIDE, item, section.markerWidth());
            label = "";
        }
        return this;
    }

    /** What stands on another page. */
    Page append(Page other) {
        paragraphs.addAll(other.paragraphs);
        return this;
    }

    /** How many lines it has. */
    int height() {
        return paragraphs.stream().mapToInt(paragraph -> paragraph.lines.size()).sum();
    }

    /** Cuts the longest paragraphs until there are no more lines than this, or every paragraph has one. */
    Page fit(int height) {
        for (int over = height() - height; over > 0; over--) {
            Paragraph longest = paragraphs.stream()
                    .max(Comparator.comparingInt(paragraph -> paragraph.lines.size()))
                    .orElseThrow();
            if (longest.lines.size() > 1) {
                paragraphs.set(
                        paragraphs.indexOf(longest),
                        new Paragraph(shortened(longest.lines), longest.first, longest.others));
            }
        }
        return this;
    }

    /** All lines, each with a line break at its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        paragraphs.forEach(paragraph ->
                paragraph.coloured().forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    private void add(String label, int margin, Item item, int markerWidth) {
        String marker = SafeText.line(item.marker());
        String edge = Section.padded(label, margin);
        String room = room(item, marker, markerWidth);
        String later = " ".repeat(margin + (item.place() == Place.RUN_IN ? 0 : DisplayWidth.of(room)));
        UnaryOperator<String> first = line -> line.startsWith(edge + room)
                ? style.tone(Tone.STRONG, label)
                        + edge.substring(label.length())
                        + style.tone(item.tone(), marker)
                        + line.substring(edge.length() + marker.length())
                : line;
        paragraphs.add(new Paragraph(wrapped(edge + room, later, item.text()), first, UnaryOperator.identity()));
    }

    /** The room of a marker, which details leave empty; text without a marker starts at the margin. */
    private static String room(Item item, String marker, int markerWidth) {
        if (item.place() == Place.DETAIL) {
            return " ".repeat(markerWidth == 0 ? 2 : markerWidth + 1);
        }
        return marker.isEmpty() ? "" : Section.padded(marker, markerWidth + 1);
    }

    private List<String> wrapped(String first, String later, String text) {
        return Wrapping.hanging(first, later, SafeText.line(text), style.width()).stream()
                .map(line -> line.replace(Citations.GLUE, ' '))
                .toList();
    }

    /** One line less, with an ellipsis at the end. */
    private List<String> shortened(List<String> lines) {
        List<String> fewer = new ArrayList<>(lines.subList(0, lines.size() - 1));
        int last = fewer.size() - 1;
        fewer.set(last, Wrapping.shortened(fewer.get(last), style.width(), style.glyph(Glyph.ELLIPSIS)));
        return fewer;
    }
}
