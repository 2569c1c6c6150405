package org.hirefirst.core.pack;

import java.math.BigDecimal;

/** What was answered to one question; a question without an answer is unasked. */
public sealed interface Answer {

    /** The answer of someone who does not know. */
    Answer UNKNOWN = new Unknown();

    /** The answer where the question does not apply. */
    Answer NOT_APPLICABLE = new NotApplicable();

    /** How "unknown" is written. */
    String UNKNOWN_TEXT = "unknown";

    /** How "not applicable" is written. */
    String NOT_APPLICABLE_TEXT = "not-applicable";

    /** Whether it answers the question for real: a choice or a number. */
    boolean isReal();

    /** How it is written in files, options and results: a choice's id, a canonical number, or one of the words above. */
    String text();

    /** The choice with this id. */
    record Chosen(String choice) implements Answer {
        @Override
        public boolean isReal() {
            return true;
        }

        @Override
        public String text() {
            return choice;
        }
    }

    /** This number. */
    record Amount(BigDecimal number) implements Answer {
        @Override
        public boolean isReal() {
            return true;
        }

        @Override
        public String text() {
            return Decimals.plain(number);
        }
    }

    /** The person does not know. */
    record Unknown() implements Answer {
        @Override
        public boolean isReal() {
            return false;
        }

        @Override
        public String text() {
            return UNKNOWN_TEXT;
        }
    }

    /** The question does not apply to the company. */
    record NotApplicable() implements Answer {
        @Override
        public boolean isReal() {
            return false;
        }

        @Override
        public String text() {
            return NOT_APPLICABLE_TEXT;
        }
    }
}
