package org.hirefirst.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain.Numeric;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.AnswerText.Fits;
import org.hirefirst.reader.AnswerText.Unfit;
import org.hirefirst.reader.Problem.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads answers from a JSON object, or those that a result was worked out from. Values keep their type: choices are
 * strings, numbers are numbers. The same key twice is refused, with both places.
 */
final class JsonAnswers {
    private static final String SCHEMA = "schema";
    private static final String RESULT = "hirefirst.result/";
    private static final Set<String> OF_RESULT = Set.of("answers", "dormant");

    private final TextFile file;
    private final Askable askable;
    private final Problems problems;
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private @Nullable String subject;
    private @Nullable String schema;

    private JsonAnswers(TextFile file, Askable askable, Problems problems) {
        this.file = file;
        this.askable = askable;
        this.problems = problems;
    }

    static AnswerSheet read(TextFile file, Askable askable, Problems problems) {
        JsonAnswers reader = new JsonAnswers(file, askable, problems);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file.text())) {
            reader.object(parser);
        } catch (JacksonException broken) {
            JsonSyntax syntax = JsonSyntax.of(broken);
            reader.report(broken.getLocation(), "syntax", syntax.message(), syntax.hint());
        }
        return new AnswerSheet(reader.subject, reader.answers);
    }

    private void object(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            TokenStreamLocation place = parser.currentTokenLocation();
            String first = seen.putIfAbsent(key, place.getLineNr() + ":" + column(place));
            parser.nextToken();
            if (first != null) {
                String message = "the key " + Quote.of(key) + " stands here again";
                report(place, "duplicate-key", message, "it stands first at " + first);
                parser.skipChildren();
            } else if (key.equals(SCHEMA) && askable.find(key) == null) {
                schema(parser);
            } else if (schema == null || key.equals(AnswerSheet.SUBJECT)) {
                entry(key, place, parser);
            } else if (schema.startsWith(RESULT) && OF_RESULT.contains(key)) {
                entries(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            String hint = "a file holds the answers of one; put each set into a file of its own";
            report(parser.currentTokenLocation(), "trailing-text", "something follows the object", hint);
        }
    }

    /** What the document says it is; of a result only the answers and the subject are read. */
    private void schema(JsonParser parser) {
        schema = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        if (!schema.startsWith(RESULT)) {
            String hint = "give the answers as {\"question\": \"answer\"}, or a " + RESULT + "1 document";
            report(parser.currentTokenLocation(), "not-answers", "this document does not hold answers", hint);
        }
        parser.skipChildren();
    }

    private void entries(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            report(parser.currentTokenLocation(), "wrong-kind", "expected an object of answers", null);
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            TokenStreamLocation place = parser.currentTokenLocation();
            parser.nextToken();
            entry(key, place, parser);
        }
    }

    private void entry(String key, TokenStreamLocation place, JsonParser parser) {
        Question question = askable.find(key);
        if (key.equals(AnswerSheet.SUBJECT)) {
            subject(parser);
        } else if (question == null) {
            report(place, askable.unknown(key));
        } else {
            AnswerText answer = answer(question, parser);
            if (answer instanceof Fits fits) {
                answers.put(key, fits.answer());
            } else if (answer instanceof Unfit unfit) {
                report(parser.currentTokenLocation(), unfit);
            }
        }
        parser.skipChildren();
    }

    private void subject(JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            report(place, "wrong-kind", "expected text", "put the subject in quotes");
            return;
        }
        String text = parser.getString();
        text.codePoints()
                .filter(Forbidden::is)
                .findFirst()
                .ifPresent(c -> report(place, "forbidden-character", Characters.message(c), "take it out"));
        subject = Value.onOneLine(text);
        if (subject.isEmpty()) {
            report(place, "empty", "nothing stands here", "leave the subject out, or name it");
        }
    }

    private static AnswerText answer(Question question, JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            AnswerText answer = AnswerText.read(question, parser.getString());
            boolean quoted = answer instanceof Fits fits && fits.answer() instanceof Answer.Amount;
            return quoted ? new Unfit("wrong-kind", "expected a number, found text", "take the quotes away") : answer;
        }
        if (token == JsonToken.VALUE_NULL) {
            return AnswerText.NOTHING;
        }
        if (token.isNumeric() && question.domain() instanceof Numeric) {
            return AnswerText.read(question, parser.getString());
        }
        String found = token.isNumeric() ? "a number" : token.isBoolean() ? parser.getString() : "a list or an object";
        return new Unfit("wrong-kind", "expected an answer in quotes, found " + found, AnswerText.allowed(question));
    }

    private void report(TokenStreamLocation place, Unfit unfit) {
        report(place, unfit.code(), unfit.message(), unfit.hint());
    }

    private void report(@Nullable TokenStreamLocation place, String code, String message, @Nullable String hint) {
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : column(place);
        problems.add(file.problem(line, column, code, message, hint, Severity.ERROR));
    }

    /** The column in code points; Jackson counts UTF-16 units. */
    private int column(TokenStreamLocation place) {
        String line = file.line(place.getLineNr());
        int units = Math.max(0, Math.min(place.getColumnNr() - 1, line.length()));
        return line.codePointCount(0, units) + 1;
    }
}
