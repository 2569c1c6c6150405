package org.hirefirst.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.Kind;
import org.hirefirst.reader.ConditionReader.Scope;
import org.jspecify.annotations.Nullable;

/** Reads outcomes: what may be recommended, the first that holds. */
final class OutcomeReader {
    private static final List<String> KEYS = List.of(
            "id",
            "kind",
            "when",
            "otherwise",
            "hire",
            "order",
            "together",
            "to",
            "for",
            "next",
            "title",
            "says",
            "plan",
            "cite");
    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::word).toList();
    private static final List<String> KIND_KEYS = List.of("hire", "order", "together", "to", "for");

    private final Parts parts;
    private final Map<String, Value> ids = new LinkedHashMap<>();
    private final Map<String, Value> referrals = new LinkedHashMap<>();

    OutcomeReader(Parts parts) {
        this.parts = parts;
    }

    List<Outcome> read(Fields pack) {
        Value value = pack.need("outcomes");
        if (value == null) {
            return List.of();
        }
        List<Value> values = value.items();
        if (values.size() > Outcome.MOST) {
            values.get(Outcome.MOST).error("too-many", "a pack takes " + Outcome.MOST + " outcomes or fewer", null);
        }
        List<Outcome> outcomes = values.stream().map(this::outcome).toList();
        checkLast(outcomes, value);
        return outcomes;
    }

    /** The packs that outcomes refer to, and where. */
    Map<String, Value> referrals() {
        return referrals;
    }

    private Outcome outcome(Value value) {
        Fields fields = value.fields(KEYS);
        Value idValue = fields.need("id");
        String id = idValue == null ? "" : Ids.ofOutcome(idValue);
        Value first = idValue == null ? null : ids.putIfAbsent(id, idValue);
        if (first != null && idValue != null) {
            String hint = "it stands at " + first.place();
            idValue.error("id-taken", "there is already an outcome " + Quote.of(id), hint);
        }
        Kind kind = kind(fields.need("kind"));
        return new Outcome(
                id,
                kind == null ? Kind.ADVICE : kind,
                fields.text("title"),
                fields.textOrNull("says"),
                parts.whenOrOtherwise(fields, Scope.OUTCOME),
                kind == null ? List.of() : names(kind, fields),
                kind == Kind.REFER ? to(fields) : null,
                next(kind, fields),
                new PlanReader(parts.citations()).read(fields, kind),
                parts.citations().optional(fields));
    }

    private static @Nullable Kind kind(@Nullable Value value) {
        String word = value == null ? "" : value.oneOf("kind", KINDS);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** The key that says what a kind recommends, or null. */
    private static @Nullable String keyOf(Kind kind) {
        return switch (kind) {
            case HIRE -> "hire";
            case SEQUENCE -> "order";
            case TOGETHER -> "together";
            case REFER -> "to";
            case ADVICE, CLOSE -> null;
        };
    }

    private List<String> names(Kind kind, Fields fields) {
        String key = keyOf(kind);
        fields.refuse(
                KIND_KEYS.stream()
                        .filter(other -> !other.equals(key) && !(kind == Kind.REFER && other.equals("for")))
                        .toList(),
                "kind `" + kind.word() + "`");
        Value value = key == null ? null : fields.need(key);
        List<String> candidates = parts.names().candidates();
        if (kind == Kind.REFER) {
            Value about = fields.get("for");
            return about == null ? List.of() : List.of(about.oneOf("candidate", candidates));
        }
        if (value == null) {
            return List.of();
        }
        if (kind == Kind.HIRE) {
            return List.of(value.oneOf("candidate", candidates));
        }
        List<String> names = value.namesOf("candidate", candidates);
        if (value.elements().size() == 1) {
            value.error("too-few", Quote.of(kind.word()) + " takes two candidates or more", null);
        }
        return names;
    }

    private @Nullable String to(Fields fields) {
        Value value = fields.get("to");
        if (value == null) {
            return null;
        }
        String pack = Ids.read(value);
        referrals.putIfAbsent(pack, value);
        return pack;
    }

    private static @Nullable Integer next(@Nullable Kind kind, Fields fields) {
        Value value = fields.get("next");
        if (value == null) {
            return null;
        }
        if (kind != null && kind != Kind.HIRE && kind != Kind.REFER) {
            fields.refuse(List.of("next"), "kind `" + kind.word() + "`");
        }
        Fields next = value.fields(List.of("at-least"));
        Value atLeast = next.need("at-least");
        return atLeast == null ? null : Integer.valueOf(atLeast.whole(1, 1000));
    }

    /** The last outcome, and no other, has no condition; and it is not one that needs a reason. */
    private void checkLast(List<Outcome> outcomes, Value value) {
        List<Value> places = value.elements();
        List<Integer> otherwise = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).when() == null) {
                otherwise.add(i);
            }
        }
        if (otherwise.isEmpty() && !outcomes.isEmpty()) {
            String hint = "end with an outcome of kind advice, close or refer with `otherwise: true`";
            places.get(places.size() - 1).error("no-otherwise", "the last outcome has no `otherwise: true`", hint);
        }
        for (int i : otherwise) {
            Kind kind = outcomes.get(i).kind();
            if (i < outcomes.size() - 1) {
                String hint = "no later outcome is ever reached";
                places.get(i).error("otherwise-not-last", "`otherwise` is for the last outcome", hint);
            }
            if (kind == Kind.REFER && !outcomes.get(i).names().isEmpty()) {
                String hint =
                        "it would fail where that candidate is shut out, and nothing else would hold; leave it out";
                places.get(i).error("otherwise-for", "`otherwise` does not go with `for`", hint);
            }
            if (kind != Kind.ADVICE && kind != Kind.CLOSE && kind != Kind.REFER) {
                String hint = "where nothing else holds there is no reason for it; use advice, close or refer";
                places.get(i).error("otherwise-kind", "`otherwise` does not go with kind `" + kind.word() + "`", hint);
            }
        }
    }
}
