package org.hirefirst.terminal;

import org.jspecify.annotations.Nullable;

/**
 * What a question stands under: the decision that asks it, and its topic.
 *
 * @param title of the decision; empty for none
 * @param topic null for none
 */
record Headings(String title, @Nullable String topic) {
    static final Headings NONE = new Headings("", null);

    /** Those of them that are not the same as what was said last, the others empty. */
    Headings since(Headings said) {
        boolean isSame = title.equals(said.title);
        boolean isSaid = isSame && topic != null && topic.equals(said.topic);
        return new Headings(isSame ? "" : title, isSaid ? null : topic);
    }
}
