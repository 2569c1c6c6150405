package org.hirefirst.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Lets a question end in braces without quotes: {@code {ask: What next?, good: Knows}}.
 *
 * <p>A question mark that follows a letter is text in YAML 1.2; SnakeYAML, which keeps to 1.1, refuses it inside braces.
 * So it reads another character of the same width in its place.
 */
final class QuestionMarks {
    /** A character for private use, which no text of a pack holds. */
    private static final char STAND_IN = '\uE03F';

    private static final Pattern WITHIN_TEXT = Pattern.compile("(?<=[\\p{L}\\p{N}\\p{M})%?])\\?");

    private QuestionMarks() {}

    /** The text for SnakeYAML; all places in it stay what they are. */
    static String hidden(String text) {
        return text.indexOf(STAND_IN) >= 0 ? text : WITHIN_TEXT.matcher(text).replaceAll(String.valueOf(STAND_IN));
    }

    /** Composes nodes with the question marks back in their text. */
    static final class Restoring extends Composer {
        Restoring(Parser parser, Resolver resolver, LoaderOptions options) {
            super(parser, resolver, options);
        }

        @Override
        protected Node composeScalarNode(@Nullable String anchor, List<CommentLine> comments) {
            ScalarNode node = (ScalarNode) super.composeScalarNode(anchor, comments);
            return node.getValue().indexOf(STAND_IN) < 0
                    ? node
                    : new ScalarNode(
                            node.getTag(),
                            node.getValue().replace(STAND_IN, '?'),
                            node.getStartMark(),
                            node.getEndMark(),
                            node.getScalarStyle());
        }
    }
}
