package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Fact;
import org.hirefirst.core.pack.Question;

/** Finds facts that rest on themselves, and questions whose showing depends on their own answer. */
final class Circles {
    /** What each fact and question reads; facts are marked, because a question may have a fact's name. */
    private final Map<Node, Set<Node>> reads = new LinkedHashMap<>();

    private final Map<Node, Value> places = new LinkedHashMap<>();
    private final Map<Node, Integer> heights = new HashMap<>();

    /** Conditions are followed by recursion, here and in the engine. */
    private static final int LONGEST_CHAIN = 100;

    private record Node(boolean fact, String id) {
        @Override
        public String toString() {
            return fact ? "fact " + id : id;
        }
    }

    private Circles() {}

    static void check(
            List<Fact> facts, Map<String, Value> factPlaces, List<Question> questions, Map<String, Value> places) {
        Circles circles = new Circles();
        for (Fact fact : facts) {
            circles.add(new Node(true, fact.id()), fact.when(), factPlaces);
        }
        for (Question question : questions) {
            if (question.when() != null) {
                circles.add(new Node(false, question.id()), question.when(), places);
            }
        }
        circles.reads.keySet().forEach(node -> circles.follow(node, new ArrayList<>()));
    }

    private void add(Node node, Condition when, Map<String, Value> placesOfKind) {
        Set<Node> read = new LinkedHashSet<>();
        collect(when, read);
        reads.put(node, read);
        Value place = placesOfKind.get(node.id);
        if (place != null) {
            places.put(node, place);
        }
    }

    private static void collect(Condition condition, Set<Node> into) {
        if (condition instanceof Condition.OneOf one) {
            into.add(new Node(false, one.question()));
        } else if (condition instanceof Condition.Within within) {
            into.add(new Node(false, within.question()));
        } else if (condition instanceof Condition.FactHolds holds) {
            into.add(new Node(true, holds.fact()));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, into));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> collect(part, into));
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), into);
        }
    }

    /** How many rest on one another in a row from here on. */
    private int follow(Node node, List<Node> path) {
        int start = path.indexOf(node);
        if (start >= 0) {
            report(path.subList(start, path.size()));
            return 0;
        }
        Integer known = heights.get(node);
        if (known != null) {
            return known;
        }
        if (path.size() == LONGEST_CHAIN) {
            return LONGEST_CHAIN;
        }
        path.add(node);
        int height = 0;
        for (Node next : reads.getOrDefault(node, Set.of())) {
            height = Math.max(height, follow(next, path));
        }
        path.remove(path.size() - 1);
        height = height < LONGEST_CHAIN ? height + 1 : tooLong(node);
        heights.put(node, height);
        return height;
    }

    private int tooLong(Node node) {
        Value place = places.get(node);
        if (place != null) {
            String hint = "at most " + LONGEST_CHAIN + " facts and questions can rest on one another in a row";
            place.error("too-deep", Quote.of(node.id) + " rests on too much", hint);
        }
        return 0;
    }

    private void report(List<Node> circle) {
        StringBuilder way = new StringBuilder();
        circle.forEach(node -> way.append(node).append(" -> "));
        Node first = circle.get(0);
        Value place = places.get(first);
        if (place != null) {
            String hint = circle.stream().allMatch(Node::fact)
                    ? "a fact cannot rest on itself"
                    : "whether a question is asked cannot depend on its own answer";
            place.error("circle", "a circle: " + way + first, hint);
        }
    }
}
