package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Ranking;
import org.hirefirst.reader.ConditionReader.Scope;
import org.hirefirst.reader.Value.Entry;
import org.jspecify.annotations.Nullable;

/** Reads rankings: items by points, or a ladder of steps. */
final class RankingReader {
    private final Parts parts;

    RankingReader(Parts parts) {
        this.parts = parts;
    }

    List<Ranking> read(Fields pack) {
        return pack.entries("rankings").stream().map(this::ranking).toList();
    }

    private Ranking ranking(Entry entry) {
        String id = Ids.read(entry.key());
        Fields fields = entry.value().fields(List.of("for", "title", "items", "ladder"));
        String title = fields.text("title");
        List<String> appliesFor = appliesFor(fields.get("for"));
        String kind = fields.exactlyOne(List.of("items", "ladder"));
        return "ladder".equals(kind)
                ? new Ranking.Ladder(id, title, appliesFor, ladder(fields))
                : new Ranking.ByPoints(id, title, appliesFor, kind == null ? List.of() : items(fields));
    }

    private List<String> appliesFor(@Nullable Value value) {
        if (value == null) {
            return List.of();
        }
        List<String> known = new ArrayList<>(parts.names().candidates());
        known.addAll(parts.names().outcomes());
        return value.namesOf("candidate or outcome", known);
    }

    private List<Ranking.Item> items(Fields ranking) {
        List<Entry> entries = ranking.entries("items");
        limit(entries.stream().map(Entry::key).toList());
        return entries.stream()
                .map(entry -> item(Ids.read(entry.key()), entry.value().fields(List.of("title", "says", "cite"))))
                .toList();
    }

    private static void limit(List<Value> items) {
        if (items.size() > Ranking.MOST) {
            items.get(Ranking.MOST).error("too-many", "a ranking takes " + Ranking.MOST + " items or fewer", null);
        }
    }

    private List<Ranking.Step> ladder(Fields ranking) {
        List<Value> values = ranking.items("ladder");
        limit(values);
        List<Ranking.Step> steps = new ArrayList<>();
        for (Value value : values) {
            Fields fields = value.fields(List.of("id", "title", "when", "otherwise", "says", "cite"));
            Value id = fields.need("id");
            Ranking.Item item = item(id == null ? "" : Ids.read(id), fields);
            if (id != null && steps.stream().anyMatch(step -> step.item().id().equals(item.id()))) {
                id.error("id-taken", "there is already a step " + Quote.of(item.id()), null);
            }
            Condition when = parts.whenOrOtherwise(fields, Scope.ANSWERS);
            if (when == null && steps.size() < values.size() - 1) {
                value.error("otherwise-not-last", "`otherwise` is for the last step", "no later step is ever reached");
            }
            steps.add(new Ranking.Step(item, when));
        }
        return steps;
    }

    private Ranking.Item item(String id, Fields fields) {
        return new Ranking.Item(
                id,
                fields.text("title"),
                fields.textOrNull("says"),
                parts.citations().optional(fields));
    }
}
