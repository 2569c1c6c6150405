package org.hirefirst.reader;

import org.hirefirst.reader.Problem.Severity;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Text → a tree of values with their places, or the problems of its form. The only door to SnakeYAML: whatever it
 * throws ends here.
 */
final class YamlText {
    private static final int DEEPEST = 30;

    private YamlText() {}

    /** The value of the one document, or null where there is none or its form is broken. */
    static @Nullable Value read(TextFile file, Problems problems) {
        int before = problems.errors();
        String text = Characters.checked(file, problems);
        if (Characters.hasTabs(file, problems)) {
            return null;
        }
        Node root = compose(file, text, problems);
        if (root == null) {
            if (problems.errors() == before) {
                problems.add(Problem.of(file.name(), "empty", "the file is empty", null));
            }
            return null;
        }
        return Structure.check(root, file, problems) ? Value.root(root, file, problems) : null;
    }

    /** Whether the text holds nothing but blanks and comments. */
    static boolean isBlank(TextFile file) {
        return file.lines().stream().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private static @Nullable Node compose(TextFile file, String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(Integer.MAX_VALUE);
        Parser parser = new ParserImpl(new StreamReader(QuestionMarks.hidden(text)), options);
        try {
            return new QuestionMarks.Restoring(parser, new AllText(), options).getSingleNode();
        } catch (RuntimeException broken) {
            problems.add(Syntax.problem(broken, place(parser), file));
            return null;
        }
    }

    /** Where the parser has come to, for exceptions that do not say. */
    private static @Nullable Mark place(Parser parser) {
        try {
            return parser.peekEvent().getStartMark();
        } catch (RuntimeException broken) {
            return null;
        }
    }

    /** Leaves every scalar the text it is: {@code no} is no boolean, and {@code 010} is not eight. */
    private static final class AllText extends Resolver {
        @Override
        protected void addImplicitResolvers() {}

        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            return kind == NodeId.mapping ? Tag.MAP : kind == NodeId.sequence ? Tag.SEQ : Tag.STR;
        }
    }

    /** A problem at a mark of SnakeYAML, which counts from 0. */
    static Problem at(@Nullable Mark mark, TextFile file, String code, String message, @Nullable String hint) {
        int line = mark == null ? 1 : mark.getLine() + 1;
        int column = mark == null ? 1 : mark.getColumn() + 1;
        return file.problem(line, column, code, message, hint, Severity.ERROR);
    }
}
