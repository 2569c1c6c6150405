package org.hirefirst.rules;

import java.nio.file.Path;
import java.util.List;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.test.PackCase;
import org.hirefirst.core.test.PackTester;
import org.hirefirst.core.test.TestReport;
import org.hirefirst.reader.FolderRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;
import org.hirefirst.reader.Reading;

/** A folder of rules, read without problems or not at all. */
record RulesFolder(PackLibrary library) {

    static RulesFolder in(Path folder) {
        return new RulesFolder(new PackLibrary(new FolderRules(folder), null));
    }

    LoadedPack pack(String id) {
        return good(library.load(id));
    }

    List<PackCase> cases(LoadedPack pack) {
        return good(library.cases(pack));
    }

    TestReport test(LoadedPack pack) {
        return new PackTester(Assessor.of(pack.pack())).run(cases(pack));
    }

    private static <T> T good(Reading<T> reading) {
        return reading.orElseThrow(problems -> new IllegalStateException(problems.toString()));
    }
}
