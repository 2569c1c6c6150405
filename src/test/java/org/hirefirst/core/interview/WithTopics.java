package org.hirefirst.core.interview;

import java.util.List;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/** Puts the questions of a pack under topics, a few under none. */
final class WithTopics {
    private WithTopics() {}

    static Pack of(Pack pack) {
        return new Pack(
                pack.id(),
                pack.version(),
                pack.title(),
                pack.decides(),
                pack.audience(),
                pack.enough(),
                pack.candidates(),
                pack.questions().stream().map(WithTopics::of).toList(),
                pack.checklists().stream().map(WithTopics::of).toList(),
                pack.facts(),
                pack.evidence(),
                pack.gates(),
                pack.rankings(),
                pack.cautions(),
                pack.outcomes(),
                pack.sources());
    }

    private static Question of(Question question) {
        return new Question(
                question.id(),
                question.ask(),
                question.why(),
                question.proof(),
                topic(question.checklist() == null ? question.id() : question.checklist()),
                question.domain(),
                question.mayNotApply(),
                question.given(),
                question.when(),
                question.checklist(),
                question.cite());
    }

    private static Checklist of(Checklist list) {
        return new Checklist(
                list.id(),
                list.ask(),
                list.why(),
                list.proof(),
                topic(list.id()),
                list.none(),
                list.items(),
                list.cite());
    }

    private static @Nullable String topic(String screen) {
        List<String> topics = List.of("money", "people", "tools", "");
        String topic = topics.get(screen.hashCode() % topics.size());
        return topic.isEmpty() ? null : topic;
    }
}
