package org.hirefirst.core.test;

import java.util.ArrayList;
import java.util.List;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.assess.Fired;

/** Runs a pack's cases. */
public final class PackTester {
    private final Assessor assessor;

    /** Tests the pack of this assessor. */
    public PackTester(Assessor assessor) {
        this.assessor = assessor;
    }

    /** Assesses the answers of every case, and compares and counts what comes out. */
    public TestReport run(List<PackCase> cases) {
        List<CaseResult> results = new ArrayList<>();
        Reached reached = new Reached();
        for (PackCase each : cases) {
            Detail detail = each.expected().flips() == null ? Detail.BRIEF : Detail.FULL;
            Assessment assessment = assessor.assess(each.answers(), detail);
            Fired fired = assessor.fired(each.answers());
            results.add(new CaseResult(each, Expectations.differences(each.expected(), assessment, fired)));
            reached.add(assessment, fired);
        }
        return new TestReport(results, reached.of(assessor.pack()));
    }
}
