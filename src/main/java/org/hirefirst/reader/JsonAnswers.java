package org.hirefirst.reader;

import java.util.Set;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Domain.Numeric;
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
 * Reads answers from a JSON object, or those that a result was worked out from, followed into the pack that it refers
 * to. Values keep their type: choices are strings, numbers are numbers. The same key twice is refused, with both places.
 */
final class JsonAnswers {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SCHEMA = "schema";
    private static final String RESULT = "hirefirst.result/";
    private static final Set<String> OF_RESULT = Set.of("answers", "dormant");
    private static final String REFERRAL = "referral";
    private static final String PACK = "pack";
    private static final String ITS_RESULT = "result";

    private final Askable askable;
    private final JsonListener listener;
    private final JsonMembers members;
    private final @Nullable Answer[] answers;
    private @Nullable String subject;
    private @Nullable String schema;

    private JsonAnswers(Askable askable, JsonListener listener) {
        this.askable = askable;
        this.listener = listener;
        this.members = new JsonMembers(listener);
        this.answers = new Answer[askable.size()];
    }

    static AnswerSheet read(String text, Askable askable, JsonListener listener) {
        JsonAnswers reader = new JsonAnswers(askable, listener);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            reader.document(parser);
        } catch (JacksonException broken) {
            JsonSyntax syntax = JsonSyntax.of(broken);
            Unfit unfit = new Unfit("syntax", syntax.message(), syntax.hint());
            listener.report(null, broken.getLocation(), unfit, null);
        }
        return new AnswerSheet(reader.subject, askable.map(reader.answers));
    }

    private void document(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            members.expectObject(parser, "an object of answers");
            return;
        }
        ResultPart result = new ResultPart();
        members.read(parser, (key, place) -> {
            if (key.equals(SCHEMA) && askable.find(key) == null) {
                schema(parser);
            } else if (schema == null || key.equals(AnswerSheet.SUBJECT)) {
                member(key, place, parser);
            } else if (schema.startsWith(RESULT)) {
                result.member(key, parser);
            }
        });
        if (parser.nextToken() != null) {
            String hint = "a file holds the answers of one; put each set into a file of its own";
            members.report(parser, new Unfit("trailing-text", "something follows the object", hint));
        }
    }

    /** What the document says it is; of a result only the answers and the subject are read. */
    private void schema(JsonParser parser) {
        schema = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        if (!schema.startsWith(RESULT)) {
            String hint = "give the answers as {\"question\": \"answer\"}, or a " + RESULT + "1 document";
            members.report(parser, new Unfit("not-answers", "this document does not hold answers", hint));
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
                members.read(
                        parser,
                        (question, place) -> entry(question, askable.find(question), place, parser, refersHere));
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

    /** A member of a plain object of answers. */
    private void member(String key, TokenStreamLocation place, JsonParser parser) {
        Asked asked = askable.find(key);
        boolean isKept = listener.keeps(key, asked != null || key.equals(AnswerSheet.SUBJECT));
        if (isKept) {
            keep(key, parser);
        }
        entry(key, asked, place, parser, isKept);
    }

    private void entry(
            String key, @Nullable Asked asked, TokenStreamLocation place, JsonParser parser, boolean onlyKnown) {
        if (key.equals(AnswerSheet.SUBJECT)) {
            subject(parser);
        } else if (asked == null) {
            if (!onlyKnown) {
                members.report(parser, place, askable.unknown(key));
            }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL || !listener.takesNull()) {
            AnswerText answer = answer(asked, parser);
            if (answer instanceof Fits fits) {
                answers[asked.number()] = fits.answer();
            } else if (answer instanceof Unfit unfit) {
                members.report(parser, unfit);
            }
        }
    }

    private void keep(String key, JsonParser parser) {
        if (parser.currentToken().isScalarValue()) {
            listener.keep(key, parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString());
        } else {
            members.report(
                    parser, new Unfit("wrong-kind", "a list or an object cannot be carried along", "keep one value"));
        }
    }

    private void subject(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            members.report(parser, new Unfit("wrong-kind", "expected text", "put the subject in quotes"));
            return;
        }
        SubjectText read = SubjectText.read(parser.getString());
        subject = read.subject();
        if (read.problem() != null) {
            members.report(parser, read.problem());
        }
    }

    private static AnswerText answer(Asked asked, JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            AnswerText answer =
                    asked.read(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
            boolean quoted = answer instanceof Fits fits && fits.answer() instanceof Answer.Amount;
            return quoted ? new Unfit("wrong-kind", "expected a number, found text", "take the quotes away") : answer;
        }
        if (token == JsonToken.VALUE_NULL) {
            return AnswerText.NOTHING;
        }
        if (token.isNumeric() && asked.question().domain() instanceof Numeric) {
            return asked.read(parser.getString());
        }
        String found = token.isNumeric() ? "a number" : token.isBoolean() ? parser.getString() : "a list or an object";
        return new Unfit(
                "wrong-kind", "expected an answer in quotes, found " + found, AnswerText.allowed(asked.question()));
    }
}
