package org.hirefirst.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hirefirst.core.pack.Checklist;
import org.hirefirst.core.pack.Condition;
import org.hirefirst.core.pack.Domain;
import org.hirefirst.core.pack.Domain.Choices;
import org.hirefirst.core.pack.Domain.Numeric;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Question;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire of a pack as JSON, {@code hirefirst.form/1}: without points, candidates or outcomes, so that it can
 * be given to whoever answers. Every field is always there; null or empty where it has nothing to say.
 */
public final class FormJson {
    private final Map<String, Checklist> checklists;

    private FormJson(Pack pack) {
        checklists = pack.checklists().stream().collect(Collectors.toMap(Checklist::id, Function.identity()));
    }

    /** Indented, with a line break at the end. */
    public static String pretty(Pack pack, String sha256) {
        return Json.pretty(json -> {
            json.field("schema", "hirefirst.form/1")
                    .object(
                            "pack",
                            header -> header.field("id", pack.id())
                                    .field("version", pack.version())
                                    .field("sha256", sha256)
                                    .field("title", pack.title())
                                    .field("decides", pack.decides()))
                    .objects("questions", pack.questions(), new FormJson(pack)::question);
            ConditionJson.facts(json, new Facts(pack).under(conditions(pack)));
        });
    }

    private static List<Condition> conditions(Pack pack) {
        return pack.questions().stream()
                .map(Question::when)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private void question(Json json, Question question) {
        Domain domain = question.domain();
        Choices choices = domain instanceof Choices c ? c : new Choices(List.of(), false);
        Numeric number = domain instanceof Numeric n ? n : new Numeric(null, null, null, false);
        json.field("id", question.id())
                .field("ask", question.ask())
                .field("why", question.why())
                .field("proof", question.proof())
                .field("kind", domain instanceof Numeric ? "number" : "choice")
                .field("topic", question.topic())
                .field("ordered", choices.ordered());
        checklist(json, question.checklist());
        json.objects(
                        "choices",
                        choices.choices(),
                        (c, choice) -> c.field("id", choice.id()).field("text", choice.text()))
                .field("unit", number.unit())
                .field("min", number.min())
                .field("max", number.max())
                .field("whole", number.whole())
                .field("mayNotApply", question.mayNotApply());
        ConditionJson.write(json, "when", question.when());
    }

    private void checklist(Json json, @Nullable String id) {
        Checklist checklist = id == null ? null : checklists.get(id);
        if (checklist == null) {
            json.nothing("checklist");
        } else {
            json.object(
                    "checklist",
                    c -> c.field("id", checklist.id())
                            .field("ask", checklist.ask())
                            .field("none", checklist.none()));
        }
    }
}
