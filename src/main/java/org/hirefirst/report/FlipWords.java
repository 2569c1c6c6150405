package org.hirefirst.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.assess.Flips.Change;
import org.hirefirst.core.assess.Flips.Flip;
import org.hirefirst.core.assess.Flips.Value;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;

/** What would flip a recommendation, in plain words. */
final class FlipWords {
    private final Assessment of;
    private final PackWords words;
    private final Style style;

    FlipWords(Assessment of, PackWords words, Style style) {
        this.of = of;
        this.words = words;
        this.style = style;
    }

    /**
     * The smallest flip, or what became of the search. Of several it is one that changes an answer behind these reasons,
     * and one that names somebody rather than nobody.
     *
     * @param asked whether questions are told in full; else a long one is left out where its choices speak for themselves
     */
    Section smallest(List<Reason> shown, boolean asked) {
        Set<String> behind = shown.stream()
                .flatMap(reason -> reason.answers().keySet().stream())
                .collect(Collectors.toSet());
        Optional<Flip> smallest = of.flips().changes().stream()
                .min(Comparator.comparingInt((Flip flip) -> flip.change().size())
                        .thenComparing(flip ->
                                Collections.disjoint(behind, flip.change().keySet()))
                        .thenComparing(flip -> !words.namesSomebody(flip.to()))
                        .thenComparing(flip -> flip.with().size()));
        return smallest.isPresent()
                ? Section.of("Changes", "To " + sentence(smallest.get(), asked))
                : new Section("Changes", none().stream().toList());
    }

    /** Every flip found. */
    List<Item> all() {
        if (of.flips().changes().isEmpty()) {
            return none().stream().toList();
        }
        List<Item> items = new ArrayList<>();
        for (Flip flip : of.flips().changes()) {
            items.add(Item.of(style.glyph(Glyph.BULLET), Tone.PLAIN, title(flip) + ", if:"));
            flip.change().forEach((question, change) -> items.add(Item.detail(change(question, change))));
            flip.with().forEach((question, value) -> items.add(Item.detail(with(question, value))));
        }
        return items;
    }

    private Optional<Item> none() {
        return switch (of.flips().status()) {
            case NONE ->
                Optional.of(Item.of("No change of " + (isAnyOpen() ? "one or two" : "up to three")
                        + " answers leads to another result that is as certain, circumstances such as size aside."));
            case NOT_PROVEN -> Optional.of(Item.of("The search for what would change it was cut short."));
            case FOUND, NOT_SEARCHED -> Optional.empty();
        };
    }

    private boolean isAnyOpen() {
        return of.open().stream().anyMatch(open -> open.state() != Assessment.Open.State.WAITING);
    }

    private String sentence(Flip flip, boolean asked) {
        List<String> changes = new ArrayList<>();
        flip.change()
                .forEach((question, change) -> changes.add(
                        asked || !speaksForItself(question, change)
                                ? change(question, change)
                                : answers(question, change)));
        flip.with().forEach((question, value) -> changes.add(with(question, value)));
        return title(flip) + ", if: " + String.join("; and: ", changes);
    }

    private String title(Flip flip) {
        return style.quote(words.outcome(flip.to()));
    }

    private String change(String question, Change change) {
        return words.prompt(question) + " " + words.answer(question, change.from()) + arrow()
                + words.value(question, change.to());
    }

    private boolean speaksForItself(String question, Change change) {
        return words.speaksForItself(question, change.from())
                && change.to() instanceof Flips.Choice to
                && words.speaksForItself(question, to.answer());
    }

    private String answers(String question, Change change) {
        return style.quote(words.answer(question, change.from()))
                + arrow()
                + style.quote(words.value(question, change.to()));
    }

    private String with(String question, Value value) {
        return words.prompt(question) + " " + words.value(question, value);
    }

    private String arrow() {
        return " " + style.glyph(Glyph.ARROW) + " ";
    }
}
