package org.hirefirst.report;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessment.ChosenByAnswers;
import org.hirefirst.core.assess.Assessment.Contribution;
import org.hirefirst.core.assess.Assessment.FiredCaution;
import org.hirefirst.core.assess.Assessment.FiredGate;
import org.hirefirst.core.assess.Assessment.Open;
import org.hirefirst.core.assess.Assessment.Ranked;
import org.hirefirst.core.assess.Assessment.RankedItem;
import org.hirefirst.core.assess.Assessment.Reason;
import org.hirefirst.core.assess.Assessment.Recommendation;
import org.hirefirst.core.assess.Assessment.Score;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.core.pack.Outcome.PlanStep;
import org.hirefirst.core.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * A result as JSON, {@code hirefirst.result/1}: the same bytes for the same answers at the same detail. Every field is
 * always there, save those that brief detail leaves out and those of a recommendation that go with its kind.
 */
public final class ResultJson {
    private final Detail detail;

    ResultJson(Detail detail) {
        this.detail = detail;
    }

    /** Indented, with a line break at the end. */
    public static String pretty(Result result, Detail detail) {
        return Json.pretty(json -> new ResultJson(detail).write(json, result));
    }

    /** On one line, without a line break at the end: a record of JSON Lines. */
    public static String compact(Result result, Detail detail) {
        return Json.compact(json -> new ResultJson(detail).write(json, result));
    }

    /** The same, with what is carried along from the record that it was worked out from, by name. */
    public static String compact(Result result, Detail detail, Map<String, String> kept) {
        return Json.compact(json -> new ResultJson(detail).write(json, result, kept));
    }

    /** Indented, with what is carried along. */
    public static String pretty(Result result, Detail detail, Map<String, String> kept) {
        return Json.pretty(json -> new ResultJson(detail).write(json, result, kept));
    }

    void write(Json json, Result result, Map<String, String> kept) {
        write(json, result);
        kept(json, kept);
    }

    /** A field with what is carried along, if anything is. */
    static void kept(Json json, Map<String, String> kept) {
        if (!kept.isEmpty()) {
            json.object("kept", members -> kept.forEach(members::outside));
        }
    }

    private void write(Json json, Result result) {
        Assessment of = result.assessment();
        json.field("schema", "hirefirst.result/1")
                .object("pack", of.pack(), result.sha256(), result, ResultJson::pack)
                .outside("subject", result.subject())
                .object("recommendation", of.pack(), named(of), of, ResultJson::recommendation)
                .field("standing", of.standing().word())
                .strings("possible", of.possible())
                .field("possibleProven", of.possibleProven());
        if (isFull()) {
            json.strings("restsOn", of.restsOn());
        }
        json.objects("scores", of.scores(), Score::candidate, ResultJson::numbers, ResultJson::score)
                .objects("because", of.because(), Reason::piece, Reason::answers, ResultJson::reason)
                .objects("against", of.against(), Reason::piece, Reason::answers, ResultJson::reason)
                .objects("gates", of.gates(), FiredGate::gate, FiredGate::answers, ResultJson::gate)
                .objects("cautions", of.cautions(), FiredCaution::caution, FiredCaution::answers, ResultJson::caution)
                .objects("rankings", of.rankings(), ResultJson::ranking)
                .objects("open", of.open(), this::open);
        if (isFull()) {
            json.object("flips", flips -> FlipsJson.write(flips, of.flips()));
            Outcome outcome = of.recommendation().outcome();
            json.objects("plan", outcome == null ? List.of() : outcome.plan(), ResultJson::step);
        }
        referral(json, result.referral());
        AnswersJson.answers(json, "answers", of.answers());
        AnswersJson.answers(json, "dormant", of.dormant());
    }

    private static void pack(Json json, Result result) {
        Pack pack = result.assessment().pack();
        json.field("id", pack.id()).field("version", pack.version()).field("sha256", result.sha256());
    }

    /** What the words of a recommendation depend on; the built-in ones name what is possible. */
    private static Object named(Assessment of) {
        Recommendation recommendation = of.recommendation();
        return List.of(recommendation.id(), recommendation.outcome() == null ? of.possible() : recommendation.next());
    }

    private static Object numbers(Score score) {
        return List.of(score.points(), score.low(), score.high(), score.excluded());
    }

    private boolean isFull() {
        return detail == Detail.FULL;
    }

    private static void recommendation(Json json, Assessment of) {
        Recommendation recommendation = of.recommendation();
        Outcome outcome = recommendation.outcome();
        json.field("id", recommendation.id())
                .field(
                        "kind",
                        outcome == null ? recommendation.id() : outcome.kind().word())
                .field("title", Verdict.title(of))
                .field("says", Verdict.says(of));
        if (outcome == null) {
            return;
        }
        if (outcome.names().size() > 0 && outcome.kind() != Outcome.Kind.TOGETHER) {
            json.field("first", outcome.names().get(0));
        }
        switch (outcome.kind()) {
            case HIRE -> json.field("hire", outcome.names().get(0));
            case SEQUENCE -> json.strings("order", outcome.names());
            case TOGETHER -> json.strings("together", outcome.names());
            case REFER -> json.field("to", outcome.to());
            case ADVICE, CLOSE -> {}
        }
        if (outcome.nextAtLeast() != null) {
            json.strings("next", recommendation.next());
        }
    }

    private static void score(Json json, Score score) {
        json.field("candidate", score.candidate().id())
                .field("points", score.points())
                .field("low", score.low())
                .field("high", score.high())
                .field("excluded", score.excluded());
    }

    private static void reason(Json json, Reason reason) {
        if (reason instanceof Contribution contribution) {
            Evidence evidence = contribution.evidence();
            json.field("evidence", evidence.id());
            AnswersJson.answers(json, "answers", reason.answers());
            json.object("points", points -> evidence.points().forEach(points::field));
            json.field("says", evidence.says()).strings("cite", evidence.cite());
        } else if (reason instanceof ChosenByAnswers chosen) {
            json.field("outcome", chosen.outcome().id());
            AnswersJson.answers(json, "answers", reason.answers());
            json.field("says", chosen.outcome().says())
                    .strings("cite", chosen.outcome().cite());
        }
    }

    private static void gate(Json json, FiredGate fired) {
        json.field("gate", fired.gate().id()).strings("excludes", fired.gate().excludes());
        AnswersJson.answers(json, "answers", fired.answers());
        json.field("says", fired.gate().says()).strings("cite", fired.gate().cite());
    }

    private static void caution(Json json, FiredCaution fired) {
        json.field("caution", fired.caution().id());
        AnswersJson.answers(json, "answers", fired.answers());
        json.field("says", fired.caution().says())
                .strings("cite", fired.caution().cite());
    }

    private static void ranking(Json json, Ranked ranked) {
        json.field("ranking", ranked.ranking().id())
                .field("title", ranked.ranking().title())
                .field("settled", ranked.settled())
                .objects("items", ranked.items(), ResultJson::item);
    }

    private static void item(Json json, RankedItem item) {
        json.field("item", item.item().id());
        Integer points = item.points();
        if (points != null) {
            json.field("points", points.intValue());
        }
        json.field("rank", item.rank());
    }

    private void open(Json json, Open open) {
        json.field("question", open.question()).field("state", open.state().word());
        if (isFull()) {
            json.strings("changes", open.changes());
        }
    }

    private static void step(Json json, PlanStep step) {
        json.field("weeks", step.weeks())
                .field("who", step.who())
                .field("do", step.what())
                .field("done", step.done())
                .strings("cite", step.cite());
    }

    private void referral(Json json, Result.@Nullable Referral referral) {
        if (referral == null) {
            json.nothing("referral");
            return;
        }
        json.object(
                "referral",
                member -> member.field("pack", referral.pack())
                        .strings("carried", referral.carried())
                        .object("result", inner -> write(inner, referral.result())));
    }
}
