package org.hirefirst.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Source;
import org.hirefirst.core.pack.Source.Claim;
import org.hirefirst.report.Style.Tone;

/**
 * The claims that a report cites, collected while it is put together, and the list of sources at its end.
 *
 * <p>A brief report numbers the headings that claims stand under; a full one names the claims and says what they say.
 */
final class Citations {
    /** Stands for the space before a mark, at which no line breaks. */
    static final char GLUE = '\u00a0';

    private final Map<String, Cited> known = new LinkedHashMap<>();
    private final boolean full;
    private final boolean marked;
    private final Style style;
    private final List<PackWords> words;
    private final Set<String> claims = new LinkedHashSet<>();
    private final List<Place> places = new ArrayList<>();

    private record Cited(Source source, Claim claim) {}

    private record Place(String source, String heading) {
        boolean is(String otherSource, String otherHeading) {
            return source.equals(otherSource) && heading.equals(otherHeading);
        }
    }

    private final List<Source> sources;

    private Citations(List<Pack> packs, Style style, boolean full, boolean marked) {
        this.style = style;
        this.full = full;
        this.marked = marked;
        this.words = packs.stream().map(PackWords::new).toList();
        Map<String, Source> byId = new LinkedHashMap<>();
        packs.forEach(pack -> pack.sources().forEach(source -> byId.putIfAbsent(source.id(), source)));
        this.sources = List.copyOf(byId.values());
        sources.forEach(source ->
                source.claims().values().forEach(claim -> known.put(claim.id(), new Cited(source, claim))));
    }

    /** Those of packs that are told of together. */
    static Citations brief(List<Pack> packs, Style style) {
        return new Citations(packs, style, false, true);
    }

    /** Names the articles and nothing in them, so nothing is marked. */
    static Citations bare(List<Pack> packs, Style style) {
        return new Citations(packs, style, false, false);
    }

    static Citations full(Pack pack, Style style) {
        return new Citations(List.of(pack), style, true, true);
    }

    /** The text with a mark of what it rests on; a brief report marks the first heading only. */
    String cite(String text, List<String> cite) {
        List<String> here = cite.stream().filter(known::containsKey).toList();
        if (here.isEmpty()) {
            return text;
        }
        claims.addAll(here);
        if (!marked) {
            number(here.get(0));
            return text;
        }
        return text + GLUE + "[" + (full ? String.join(", ", here) : number(here.get(0))) + "]";
    }

    private String number(String claim) {
        Cited cited = known.get(claim);
        if (cited == null) {
            return claim;
        }
        String source = cited.source.id();
        String heading = heading(cited);
        int number = 0;
        while (number < places.size() && !places.get(number).is(source, heading)) {
            number++;
        }
        if (number == places.size()) {
            places.add(new Place(source, heading));
        }
        return String.valueOf(number + 1);
    }

    private static String heading(Cited cited) {
        String under = cited.claim.under();
        return under == null ? cited.claim.id() : under;
    }

    /** The articles cited, what their authors sell, and the places or claims in them. */
    List<Item> sources() {
        List<Item> items = new ArrayList<>();
        for (Source source : sources) {
            if (full) {
                fullSource(source, items);
            } else {
                briefSource(source, items);
            }
        }
        return items;
    }

    private void briefSource(Source source, List<Item> items) {
        String headings = IntStream.range(0, places.size())
                .filter(i -> places.get(i).source.equals(source.id()))
                .mapToObj(i -> "[" + (i + 1) + "] " + places.get(i).heading)
                .collect(Collectors.joining(", "));
        if (!headings.isEmpty()) {
            String sells = sells(source);
            items.add(Item.of(style.quote(source.title())
                    + (sells.isEmpty() ? "" : " (sells: " + sells + ")")
                    + (marked ? ": " + headings : ".")));
        }
    }

    private void fullSource(Source source, List<Item> items) {
        List<Claim> cited = source.claims().values().stream()
                .filter(claim -> claims.contains(claim.id()))
                .sorted(Comparator.comparing(claim -> claim.under() != null))
                .toList();
        if (cited.isEmpty()) {
            return;
        }
        items.add(Item.of(described(source)));
        String heading = "";
        for (Claim claim : cited) {
            String under = claim.under() == null ? "" : claim.under();
            if (!under.equals(heading)) {
                items.add(Item.of(style.quote(under)));
                heading = under;
            }
            items.add(Item.of("[" + claim.id() + "]", Tone.PLAIN, claim.says()));
        }
    }

    /** An article with its author and what that author sells. */
    String described(Source source) {
        String author = source.author() == null ? "" : " Author: " + source.author() + ".";
        String sells = sells(source);
        return style.quote(source.title()) + "." + author + (sells.isEmpty() ? "" : " Sells: " + sells + ".");
    }

    private String sells(Source source) {
        return source.sells().stream().map(this::sold).collect(Collectors.joining(", "));
    }

    /** Its title in the first pack that has one, else its id without the hyphens. */
    private String sold(String id) {
        return words.stream()
                .map(ofPack -> ofPack.candidate(id))
                .filter(title -> !title.equals(id))
                .findFirst()
                .orElse(id.indexOf(' ') < 0 ? id.replace('-', ' ') : id);
    }
}
