package org.hirefirst.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Candidate;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Domain.Numeric;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.core.text.Words;
import org.hirefirst.report.Style.Glyph;
import org.hirefirst.report.Style.Tone;
import org.jspecify.annotations.Nullable;

/** One decision as people read it: what it asks, what may come out, and what speaks for whom. */
public final class ShowText {
    private final Pack pack;
    private final Style style;
    private final PackWords words;
    private final ConditionWords conditions;
    private final Citations citations;
    private final Page page;

    private ShowText(Pack pack, Style style) {
        this.pack = pack;
        this.style = style;
        words = new PackWords(pack);
        conditions = new ConditionWords(pack, style);
        citations = Citations.full(pack, style);
        page = new Page(style);
    }

    /** The pack in words. */
    public static String of(Pack pack, Style style) {
        return new ShowText(pack, style).text();
    }

    private String text() {
        page.paragraph(Tone.STRONG, pack.title());
        if (pack.decides() != null) {
            page.paragraph(Tone.PLAIN, pack.decides());
        }
        if (pack.audience() != null) {
            page.paragraph(Tone.PLAIN, "For: " + pack.audience());
        }
        page.paragraph(Tone.PLAIN, pack.id() + " " + pack.version());
        show("What may be recommended, the first that holds", outcomes());
        show("What is asked", questions());
        show("What these names stand for", meanings());
        pack.candidates().forEach(candidate -> show("What counts for: " + candidate.title(), evidence(candidate)));
        show("What shuts out", gates());
        pack.rankings().forEach(ranking -> show("Also ranked: " + ranking.title(), ranking(ranking)));
        show("Cautions", cautions());
        for (Candidate candidate : pack.candidates()) {
            show("The role: " + candidate.title(), new CardWords(citations, style).items(candidate));
        }
        show("Sources", sources());
        return page.text();
    }

    private void show(String label, List<Item> items) {
        if (!items.isEmpty()) {
            page.blank().under(new Section(label, items));
        }
    }

    private List<Item> outcomes() {
        List<Item> items = new ArrayList<>();
        int number = 1;
        for (Outcome outcome : pack.outcomes()) {
            String says = outcome.says() == null ? "" : ": " + outcome.says();
            items.add(Item.of(number++ + ".", Tone.STRONG, citations.cite(outcome.title() + says, outcome.cite())));
            String names = outcome.names().size() < 2 ? "" : naming(outcome) + ", ";
            items.add(Item.detail(
                    outcome.when() == null
                            ? "Otherwise."
                            : Words.upperFirst(names + "if " + conditions.say(outcome.when()) + ".")));
        }
        return items;
    }

    private String naming(Outcome outcome) {
        List<String> named = words.candidates(outcome.names());
        return outcome.kind() == Outcome.Kind.SEQUENCE ? String.join(", then ", named) : Words.list(named, "and");
    }

    private List<Item> questions() {
        List<Item> items = new ArrayList<>();
        Map<String, Checklist> checklists =
                pack.checklists().stream().collect(Collectors.toMap(Checklist::id, Function.identity()));
        String shown = null;
        for (Question question : pack.questions()) {
            String id = question.checklist();
            if (id != null && !id.equals(shown)) {
                Checklist checklist = Objects.requireNonNull(checklists.get(id));
                items.add(bullet(checklist.ask()));
                when(question, items);
            }
            shown = id;
            if (id == null) {
                items.add(bullet(question.ask()));
                when(question, items);
                domain(question, items);
            } else {
                items.add(Item.detail(style.glyph(Glyph.DASH) + " " + question.ask()));
            }
        }
        return items;
    }

    private void when(Question question, List<Item> items) {
        if (question.when() != null) {
            items.add(Item.detail("Only if " + conditions.say(question.when()) + "."));
        }
    }

    private void domain(Question question, List<Item> items) {
        if (question.domain() instanceof Choices choices) {
            choices.choices().forEach(choice -> items.add(Item.detail(style.glyph(Glyph.DASH) + " " + choice.text())));
        } else if (question.domain() instanceof Numeric number) {
            items.add(Item.detail("A number" + (number.unit() == null ? "" : " in " + number.unit())));
        }
    }

    private List<Item> meanings() {
        Stream<@Nullable Condition> all = Stream.concat(
                pack.outcomes().stream().map(Outcome::when),
                pack.questions().stream().map(Question::when));
        return conditions.meanings(all.flatMap(Stream::ofNullable).toList()).stream()
                .map(this::bullet)
                .toList();
    }

    private List<Item> evidence(Candidate candidate) {
        Comparator<Evidence> strongest =
                Comparator.comparing(evidence -> -evidence.points().getOrDefault(candidate.id(), 0));
        return pack.evidence().stream()
                .filter(evidence -> evidence.points().containsKey(candidate.id()))
                .sorted(strongest)
                .map(evidence -> points(evidence, evidence.points().getOrDefault(candidate.id(), 0)))
                .toList();
    }

    private Item points(Evidence evidence, int points) {
        return Item.of(
                Numbers.signed(points),
                points > 0 ? Tone.GOOD : Tone.WARNING,
                citations.cite(evidence.says(), evidence.cite()));
    }

    private List<Item> gates() {
        return pack.gates().stream()
                .map(gate -> bullet(citations.cite(
                        Words.list(words.candidates(gate.excludes()), "and") + ": " + gate.says(), gate.cite())))
                .toList();
    }

    private List<Item> ranking(Ranking ranking) {
        return ranking.items().stream().map(this::item).toList();
    }

    private Item item(Ranking.Item item) {
        return bullet(citations.cite(item.title() + (item.says() == null ? "" : ": " + item.says()), item.cite()));
    }

    private List<Item> cautions() {
        return pack.cautions().stream()
                .map(caution -> Item.of("!", Tone.WARNING, citations.cite(caution.says(), caution.cite())))
                .toList();
    }

    private List<Item> sources() {
        return pack.sources().stream()
                .map(source -> bullet("[" + source.id() + "] " + citations.described(source) + " "
                        + Words.count(source.claims().size(), "claim") + "."))
                .toList();
    }

    private Item bullet(String text) {
        return Item.of(style.glyph(Glyph.BULLET), Tone.PLAIN, text);
    }
}
