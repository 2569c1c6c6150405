package org.hirefirst.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain.Numeric;
import org.hirefirst.core.pack.Question;
import org.hirefirst.reader.AnswerText.Fits;
import org.hirefirst.reader.AnswerText.Unfit;
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
 *
 * <p>A result that was followed into another pack holds that pack's answers too, and can be given to either pack. The
 * fields of a result stand in the order in which it is written.
 */
final class JsonAnswers {
    private static final String SCHEMA = "schema";
    private static final String RESULT = "hirefirst.result/";
    private static final Set<String> OF_RESULT = Set.of("answers", "dormant");
    private static final String REFERRAL = "referral";
    private static final String PACK = "pack";
    private static final String ITS_RESULT = "result";

    private final Askable askable;
    private final JsonMembers members;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private @Nullable String subject;
    private @Nullable String schema;

    private JsonAnswers(TextFile file, Askable askable, Problems problems) {
        this.askable = askable;
        this.members = new JsonMembers(file, problems);
    }

    static AnswerSheet read(TextFile file, Askable askable, Problems problems) {
        JsonAnswers reader = new JsonAnswers(file, askable, problems);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file.text())) {
            reader.document(parser);
        } catch (JacksonException broken) {
            JsonSyntax syntax = JsonSyntax.of(broken);
            reader.members.report(broken.getLocation(), "syntax", syntax.message(), syntax.hint());
        }
        return new AnswerSheet(reader.subject, reader.answers);
    }

    private void document(JsonParser parser) {
        ResultPart result = new ResultPart();
        parser.nextToken();
        members.read(parser, (key, place) -> {
            if (key.equals(SCHEMA) && askable.find(key) == null) {
                schema(parser);
            } else if (schema == null || key.equals(AnswerSheet.SUBJECT)) {
                entry(key, place, parser, false);
            } else if (schema.startsWith(RESULT)) {
                result.member(key, parser);
            }
        });
        if (parser.nextToken() != null) {
            String hint = "a file holds the answers of one; put each set into a file of its own";
            members.report(parser.currentTokenLocation(), "trailing-text", "something follows the object", hint);
        }
    }

    /** What the document says it is; of a result only the answers and the subject are read. */
    private void schema(JsonParser parser) {
        schema = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        if (!schema.startsWith(RESULT)) {
            String hint = "give the answers as {\"question\": \"answer\"}, or a " + RESULT + "1 document";
            members.report(parser.currentTokenLocation(), "not-answers", "this document does not hold answers", hint);
        }
    }

    /**
     * A result, or the one that it holds of the pack it refers to. Where the answers are read into that pack, what only
     * the referring one asks is left out.
     */
    private final class ResultPart {
        private boolean refersHere;

        void member(String key, JsonParser parser) {
            if (OF_RESULT.contains(key)) {
                members.expectObject(parser, "an object of answers");
                members.read(parser, (question, place) -> entry(question, place, parser, refersHere));
            } else if (key.equals(REFERRAL)) {
                members.read(parser, (member, place) -> referral(member, parser));
            }
        }

        private void referral(String key, JsonParser parser) {
            if (key.equals(PACK)) {
                refersHere = askable.isFor(parser.getValueAsString());
            } else if (key.equals(ITS_RESULT)) {
                ResultPart inner = new ResultPart();
                members.read(parser, (member, place) -> inner.member(member, parser));
            }
        }
    }

    private void entry(String key, TokenStreamLocation place, JsonParser parser, boolean onlyKnown) {
        Question question = askable.find(key);
        if (key.equals(AnswerSheet.SUBJECT)) {
            subject(parser);
        } else if (question == null) {
            if (!onlyKnown) {
                report(place, askable.unknown(key));
            }
        } else {
            AnswerText answer = answer(question, parser);
            if (answer instanceof Fits fits) {
                answers.put(key, fits.answer());
            } else if (answer instanceof Unfit unfit) {
                report(parser.currentTokenLocation(), unfit);
            }
        }
    }

    private void subject(JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            members.report(place, "wrong-kind", "expected text", "put the subject in quotes");
            return;
        }
        String text = parser.getString();
        text.codePoints()
                .filter(Forbidden::is)
                .findFirst()
                .ifPresent(c -> members.report(place, "forbidden-character", Characters.message(c), "take it out"));
        subject = Value.onOneLine(text);
        if (subject.isEmpty()) {
            members.report(place, "empty", "nothing stands here", "leave the subject out, or name it");
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
        members.report(place, unfit.code(), unfit.message(), unfit.hint());
    }
}
