package org.hirefirst.cli;

import java.util.HashMap;
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

/**
 * From answers by a pack to results, followed into the packs that recommendations refer to where that is wanted. What
 * packs need is prepared once for any number of results.
 */
final class Assessing {
    private final LoadedPack loaded;
    private final Detail detail;
    private final boolean follow;
    private final Map<String, Assessor> prepared = new HashMap<>();

    Assessing(LoadedPack loaded, Detail detail, boolean follow) {
        this.loaded = loaded;
        this.detail = detail;
        this.follow = follow;
    }

    /** The result of all that was answered, followed; each pack takes the answers to its own questions. */
    static Result result(LoadedPack loaded, AnswerSheet sheet, Detail detail) {
        return new Assessing(loaded, detail, true).result(sheet.subject(), sheet.answers());
    }

    /** The result of all that was answered. */
    Result result(@Nullable String subject, Map<String, Answer> answers) {
        Assessment own = assess(loaded, answers);
        return new Result(own, loaded.sha256(), subject, follow ? referral(own, subject, answers) : null);
    }

    private Assessment assess(LoadedPack by, Map<String, Answer> answers) {
        Assessor assessor = prepared.computeIfAbsent(by.pack().id(), id -> Assessor.of(by.pack()));
        boolean mayBeForOthers = !loaded.refersTo().isEmpty();
        return assessor.assess(mayBeForOthers ? by.pack().own(answers) : answers, detail);
    }

    private @Nullable Referral referral(Assessment assessment, @Nullable String subject, Map<String, Answer> answers) {
        Outcome outcome = assessment.recommendation().outcome();
        LoadedPack other = outcome == null || outcome.to() == null
                ? null
                : loaded.refersTo().get(outcome.to());
        if (other == null) {
            return null;
        }
        Map<String, Answer> shared = loaded.pack().own(other.pack().own(answers));
        List<String> carried = other.pack().own(shared).keySet().stream().toList();
        Result there = new Result(assess(other, answers), other.sha256(), subject);
        return new Referral(other.pack().id(), carried, there);
    }
}
