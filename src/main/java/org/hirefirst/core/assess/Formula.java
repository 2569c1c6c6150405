package org.hirefirst.core.assess;

/** A condition over numbered questions and candidates, evaluated over a {@link Node}. */
sealed interface Formula {

    /** The truth values (see {@link Truth}) it may have in the node. */
    int truth(Node node);

    /**
     * Compares the answer of one question.
     *
     * @param satisfied for each value of the question, whether it satisfies the comparison
     * @param any whether one of them does
     * @param free the truth values it may have while the visible question may get any value
     */
    record Leaf(int question, boolean[] satisfied, boolean any, int free) implements Formula {
        static Leaf of(int question, boolean[] satisfied) {
            int free = 0;
            for (boolean one : satisfied) {
                free |= Truth.of(one);
            }
            return new Leaf(question, satisfied, (free & Truth.TRUE) != 0, free);
        }

        @Override
        public int truth(Node node) {
            int shown = node.shown(question);
            int open = any ? Truth.OPEN : Truth.FALSE;
            int truth = shown & Truth.FALSE;
            if ((shown & Truth.OPEN) != 0) {
                truth |= open;
            }
            if ((shown & Truth.TRUE) != 0) {
                int value = node.value(question);
                truth |= value >= 0 ? Truth.of(satisfied[value]) : value == Node.FREE ? free : open;
            }
            return truth;
        }
    }

    record FactRef(int fact) implements Formula {
        @Override
        public int truth(Node node) {
            return node.fact(fact);
        }
    }

    record AllOf(Formula[] parts) implements Formula {
        @Override
        public int truth(Node node) {
            int truth = Truth.TRUE;
            for (int i = 0; i < parts.length && truth != Truth.FALSE; i++) {
                truth = Truth.and(truth, parts[i].truth(node));
            }
            return truth;
        }
    }

    record AnyOf(Formula[] parts) implements Formula {
        @Override
        public int truth(Node node) {
            int truth = Truth.FALSE;
            for (int i = 0; i < parts.length && truth != Truth.TRUE; i++) {
                truth = Truth.or(truth, parts[i].truth(node));
            }
            return truth;
        }
    }

    record Negation(Formula part) implements Formula {
        @Override
        public int truth(Node node) {
            return Truth.not(part.truth(node));
        }
    }

    /** How a condition over the result is worked out in a node. */
    @FunctionalInterface
    interface Reading {
        int truth(Node node);
    }

    /**
     * Reads the result.
     *
     * @param points whether it reads the candidates' points
     * @param gates whether it reads who is shut out
     * @param ranking the ranking it reads, or -1
     * @param recommendation whether it reads the recommendation
     */
    record OverResult(boolean points, boolean gates, int ranking, boolean recommendation, Reading reading)
            implements Formula {
        static OverResult ofPoints(Reading reading) {
            return new OverResult(true, false, -1, false, reading);
        }

        static OverResult ofGates(Reading reading) {
            return new OverResult(false, true, -1, false, reading);
        }

        static OverResult ofPointsAndGates(Reading reading) {
            return new OverResult(true, true, -1, false, reading);
        }

        static OverResult ofRanking(int ranking, Reading reading) {
            return new OverResult(false, false, ranking, false, reading);
        }

        static OverResult ofRecommendation(Reading reading) {
            return new OverResult(false, false, -1, true, reading);
        }

        @Override
        public int truth(Node node) {
            return reading.truth(node);
        }
    }
}
