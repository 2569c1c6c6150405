package org.hirefirst.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.text.Words;
import org.jspecify.annotations.Nullable;

/** The decisions there are, as text. */
public final class ListText {
    private ListText() {}

    /** One paragraph for each decision: its id, its title, what it decides, for whom, and where to begin. */
    public static String of(List<Listing> listings, Style style) {
        return listings.stream().map(listing -> of(listing, style)).collect(Collectors.joining("\n"));
    }

    private static String of(Listing listing, Style style) {
        List<Item> items = Stream.of(listing.title(), listing.decides(), audience(listing), start(listing))
                .filter(Objects::nonNull)
                .map(Item::of)
                .toList();
        return new Page(style).under(new Section(listing.id(), items)).text();
    }

    private static @Nullable String audience(Listing listing) {
        return listing.audience() == null ? null : "For: " + listing.audience();
    }

    private static @Nullable String start(Listing listing) {
        return listing.start() ? "Start here: leads to " + Words.list(listing.refersTo(), "or") : null;
    }
}
