package org.hirefirst.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hirefirst.reader.Problem.Severity;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a YAML file with its place. It is typed by whoever knows what is expected; what does not fit is reported
 * and replaced by something harmless, so that reading goes on and all problems are found in one run. A reading with
 * errors is thrown away, so the replacement never gets out.
 */
final class Value {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Node node;
    private final @Nullable Node key;
    private final TextFile file;
    private final Problems problems;
    private @Nullable Map<String, Value> pairs;

    private Value(Node node, @Nullable Node key, TextFile file, Problems problems) {
        this.node = node;
        this.key = key;
        this.file = file;
        this.problems = problems;
    }

    static Value root(Node node, TextFile file, Problems problems) {
        return new Value(node, null, file, problems);
    }

    /** The same, reporting where the other does. */
    Value reportingAs(Value other) {
        return reportingTo(other.problems);
    }

    /** Whether it stands in a file that came with the product, which nobody but us can mend. */
    boolean isBundled() {
        return file.bundled();
    }

    /** An entry of a map. */
    record Entry(Value key, Value value) {

        /** The key's text. */
        String name() {
            return key.raw();
        }

        /** The same, reporting to nobody. */
        Entry quiet() {
            Problems nobody = new Problems();
            return new Entry(key.reportingTo(nobody), value.reportingTo(nobody));
        }
    }

    /** The same, reporting elsewhere. */
    Value reportingTo(Problems others) {
        return new Value(node, key, file, others);
    }

    // What it is, without a word about what it should be.

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether nothing stands here. */
    boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    /** Whether it is a map in braces or a list in brackets. */
    boolean isInFlow() {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    /** The text of a scalar as it is written; empty for maps and lists. */
    String raw() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The value under the key, or null. */
    @Nullable
    Value at(String name) {
        return pairs().get(name);
    }

    /** The keys of a map in file order; none for anything else. */
    List<String> keys() {
        return List.copyOf(pairs().keySet());
    }

    /** The values of a list; none for anything else. */
    List<Value> elements() {
        if (!(node instanceof SequenceNode list)) {
            return List.of();
        }
        return list.getValue().stream()
                .map(element -> new Value(element, null, file, problems))
                .toList();
    }

    private Map<String, Value> pairs() {
        Map<String, Value> known = pairs;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Entry entry : rawEntries()) {
                known.put(entry.name(), entry.value());
            }
            pairs = known;
        }
        return known;
    }

    private List<Entry> rawEntries() {
        if (!(node instanceof MappingNode map)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple pair : map.getValue()) {
            Value name = new Value(pair.getKeyNode(), null, file, problems);
            if (pair.getKeyNode() instanceof ScalarNode && seen.add(name.raw())) {
                entries.add(new Entry(name, new Value(pair.getValueNode(), pair.getKeyNode(), file, problems)));
            }
        }
        return entries;
    }

    // What it should be.

    /** Some text on one line: whatever the layout, words are parted by single spaces. */
    String text() {
        if (!(node instanceof ScalarNode)) {
            expected("text");
            return "";
        }
        String text = onOneLine(raw());
        if (text.isEmpty()) {
            error("empty", "nothing stands here", key == null ? null : "give " + Quote.of(keyName()) + " a value");
        }
        return text;
    }

    /** The text with its words parted by single spaces. */
    static String onOneLine(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    boolean flag() {
        String text = text();
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            error("not-a-flag", Quote.of(text) + " is neither true nor false", "write true or false");
        }
        return !text.equals("false");
    }

    int whole(int least, int most) {
        BigDecimal number = numberOrNull();
        if (number == null) {
            return least;
        }
        boolean fits = number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            String range = most == Integer.MAX_VALUE ? "of at least " + least : "from " + least + " to " + most;
            error("number-out-of-range", Quote.of(raw()) + " is not a whole number " + range, null);
            return least;
        }
        return number.intValueExact();
    }

    BigDecimal number() {
        BigDecimal number = numberOrNull();
        return number == null ? BigDecimal.ZERO : number;
    }

    private @Nullable BigDecimal numberOrNull() {
        String text = text();
        BigDecimal number = Numbers.parse(text);
        if (number == null && !text.isEmpty()) {
            error("not-a-number", Quote.of(text) + " is not a number", Numbers.HINT);
        }
        return number;
    }

    /** The text, if it is one of the known names of this kind of thing. */
    String oneOf(String kind, Collection<String> known) {
        String name = text();
        if (!name.isEmpty() && !known.contains(name)) {
            error(
                    "unknown-" + kind.replace(' ', '-'),
                    "there is no " + kind + " " + Quote.of(name),
                    Quote.suggestion(name, known));
        }
        return name;
    }

    /** A list of known names, none of them twice. */
    List<String> namesOf(String kind, Collection<String> known) {
        List<String> names = new ArrayList<>();
        for (Value element : items()) {
            String name = element.oneOf(kind, known);
            if (names.contains(name)) {
                element.error("listed-twice", Quote.of(name) + " is listed twice", null);
            } else {
                names.add(name);
            }
        }
        return names;
    }

    /** The elements of a list that may not be empty. */
    List<Value> items() {
        if (!isList()) {
            expected(
                    "a list",
                    node instanceof ScalarNode && !isEmpty() ? "write [" + Quote.shortened(raw()) + "]" : null);
        } else if (elements().isEmpty()) {
            error("empty-list", "the list is empty", null);
        }
        return elements();
    }

    /** The entries of a map that may not be empty, in file order. */
    List<Entry> entries() {
        if (!isMap()) {
            expected("a map");
        } else if (node instanceof MappingNode map && map.getValue().isEmpty()) {
            error("empty-map", "the map is empty", null);
        }
        return rawEntries();
    }

    /** A map with none but these keys. */
    Fields fields(Collection<String> known) {
        if (!isMap()) {
            expected("a map with " + Quote.list(known));
            return new Fields(this, Map.of(), Set.of());
        }
        Set<String> meant = new HashSet<>();
        for (Entry entry : rawEntries()) {
            if (!known.contains(entry.name()) && !Structure.isMerge(entry.key().node)) {
                String nearest = Quote.nearest(entry.name(), known);
                boolean looksLikeText = isInFlow() && entry.value().isEmpty();
                String hint = looksLikeText ? Syntax.QUOTES_HINT : Quote.suggestion(entry.name(), known);
                entry.key().error("unknown-key", "unknown key " + Quote.of(entry.name()), hint);
                meant.add(nearest == null ? entry.name() : nearest);
            }
        }
        return new Fields(this, pairs(), meant);
    }

    // What is wrong with it.

    void error(String code, String message, @Nullable String hint) {
        problems.add(problem(node, code, message, hint, Severity.ERROR));
    }

    /** An error of the whole thing, at its key where it has one. */
    void errorAtKey(String code, String message, @Nullable String hint) {
        problems.add(problem(key == null ? node : key, code, message, hint, Severity.ERROR));
    }

    /** A warning about the whole thing, at its key where it has one. */
    void warning(String code, String message, @Nullable String hint) {
        problems.add(problem(key == null ? node : key, code, message, hint, Severity.WARNING));
    }

    void expected(String what) {
        expected(what, null);
    }

    private void expected(String what, @Nullable String hint) {
        String found = isMap() ? "a map" : isList() ? "a list" : isEmpty() ? "nothing" : "text";
        error("wrong-kind", "expected " + what + ", found " + found, hint);
    }

    /** The place, as in {@code pack.yaml:12:3}. */
    String place() {
        Mark mark = node.getStartMark();
        return file.name() + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    private String keyName() {
        return key instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private Problem problem(Node where, String code, String message, @Nullable String hint, Severity severity) {
        Mark mark = where.getStartMark();
        return file.problem(mark.getLine() + 1, mark.getColumn() + 1, code, message, hint, severity);
    }
}
