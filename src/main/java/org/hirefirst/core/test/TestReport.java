package org.hirefirst.core.test;

import java.util.List;

/** What came of a pack's cases, in file order, and what of the pack they reached. */
public record TestReport(List<CaseResult> results, Coverage coverage) {
    public TestReport {
        results = List.copyOf(results);
    }

    /** Whether every case passed; what is not covered does not count here. */
    public boolean passed() {
        return results.stream().allMatch(CaseResult::passed);
    }
}
