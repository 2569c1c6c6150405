package org.hirefirst.reader;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Refuses what YAML can do and the rule language does not want: anchors and aliases, merges, tags, keys that are no
 * text, the same key twice; and invisible characters written as escapes.
 */
final class Structure {
    static final String ALIAS_HINT = "write the value out at each place";

    private final TextFile file;
    private final Problems problems;
    private boolean anchored;

    private Structure(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reports all of it; whether the tree can be walked, that is, holds no anchors and so no circles. */
    static boolean check(Node root, TextFile file, Problems problems) {
        Structure structure = new Structure(file, problems);
        structure.walk(root);
        return !structure.anchored;
    }

    private void walk(Node node) {
        if (node.getAnchor() != null) {
            anchored = true;
            add(node, "anchor", "an anchor is not allowed", ALIAS_HINT);
            return;
        }
        if (startsWith(node, '!')) {
            add(node, "tag", "a tag is not allowed", "put the text in quotes, or take the tag out");
        }
        if (node instanceof MappingNode map) {
            keys(map);
            for (NodeTuple entry : map.getValue()) {
                walk(entry.getKeyNode());
                walk(entry.getValueNode());
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::walk);
        } else if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            characters(scalar);
        }
    }

    private void keys(MappingNode map) {
        Map<String, Mark> seen = new HashMap<>();
        for (NodeTuple entry : map.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                add(entry.getKeyNode(), "key", "a key has to be text", "text that holds a bracket needs quotes");
                continue;
            }
            if (isMerge(key)) {
                add(key, "merge", "a merge is not allowed", ALIAS_HINT);
            }
            Mark first = seen.putIfAbsent(key.getValue(), key.getStartMark());
            if (first != null) {
                String hint = "it stands first at " + (first.getLine() + 1) + ":" + (first.getColumn() + 1);
                add(key, "duplicate-key", "the key " + Quote.of(key.getValue()) + " stands here again", hint);
            }
        }
    }

    static boolean isMerge(Node key) {
        return key instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().equals("<<");
    }

    private void characters(ScalarNode scalar) {
        scalar.getValue()
                .codePoints()
                .filter(Forbidden::is)
                .findFirst()
                .ifPresent(c -> add(scalar, "forbidden-character", Characters.message(c), "take it out"));
    }

    private static boolean startsWith(Node node, char character) {
        Mark mark = node.getStartMark();
        int at = mark.getPointer();
        return at < mark.getBuffer().length && mark.getBuffer()[at] == character;
    }

    private void add(Node node, String code, String message, @Nullable String hint) {
        problems.add(YamlText.at(node.getStartMark(), file, code, message, hint));
    }
}
