package org.hirefirst.cli;

import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Outcome;
import org.hirefirst.reader.AnswerSheet;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.report.Result;
import org.hirefirst.report.Result.Referral;
import org.jspecify.annotations.Nullable;

/** From a pack and answers to a result, followed into the pack that the recommendation refers to. */
final class Assessing {
    private Assessing() {}

    /** The result of all that was answered; each pack takes the answers to its own questions. */
    static Result result(LoadedPack loaded, AnswerSheet sheet, Detail detail) {
        Result own = alone(loaded, sheet, detail);
        return new Result(
                own.assessment(), own.sha256(), own.subject(), referral(own.assessment(), loaded, sheet, detail));
    }

    private static Result alone(LoadedPack loaded, AnswerSheet sheet, Detail detail) {
        Assessment assessment = Assessor.of(loaded.pack()).assess(loaded.pack().own(sheet.answers()), detail);
        return new Result(assessment, loaded.sha256(), sheet.subject());
    }

    private static @Nullable Referral referral(
            Assessment assessment, LoadedPack loaded, AnswerSheet sheet, Detail detail) {
        Outcome outcome = assessment.recommendation().outcome();
        LoadedPack other = outcome == null || outcome.to() == null
                ? null
                : loaded.refersTo().get(outcome.to());
        if (other == null) {
            return null;
        }
        Map<String, Answer> shared = loaded.pack().own(other.pack().own(sheet.answers()));
        List<String> carried = other.pack().own(shared).keySet().stream().toList();
        return new Referral(other.pack().id(), carried, alone(other, sheet, detail));
    }
}
