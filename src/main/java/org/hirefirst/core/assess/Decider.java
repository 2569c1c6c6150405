package org.hirefirst.core.assess;

/** What is decided in the states of a node, under one reading of what is not known. */
interface Decider {

    /** The node with the points, rankings and cautions as this reading has them. */
    Node node();

    /** Gives the question a value, or {@link Node#FREE}s it. */
    void set(int question, int value);

    /** Bits of the outcomes that may be decided, {@link Node#NONE} among them. */
    long decisions();

    /** Writes down all that decisions further down the scope's order can depend on. */
    void describe(Scope scope, int place, Key key);

    /** Decides for the first outcome that holds; just one holds in each state in which nothing is open. */
    record FirstThatHolds(Node node) implements Decider {
        @Override
        public void set(int question, int value) {
            node.set(question, value);
        }

        @Override
        public long decisions() {
            return node.outcomes();
        }

        @Override
        public void describe(Scope scope, int place, Key key) {
            scope.describe(node, place, key);
        }
    }
}
