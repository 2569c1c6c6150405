package org.hirefirst.report;

import java.util.List;
import org.hirefirst.core.text.DisplayWidth;
import org.hirefirst.core.text.SafeText;

/** A label and what stands under or beside it; a section without items is not shown. */
record Section(String label, List<Item> items) {
    Section {
        items = List.copyOf(items);
    }

    /** A section of one paragraph; of none, where the text is empty. */
    static Section of(String label, String text) {
        return new Section(label, text.isEmpty() ? List.of() : List.of(Item.of(text)));
    }

    /** The columns of its widest marker. */
    int markerWidth() {
        return items.stream()
                .mapToInt(item -> DisplayWidth.of(SafeText.line(item.marker())))
                .max()
                .orElse(0);
    }

    /** The text with spaces up to this width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }
}
