package org.hirefirst.core.assess.twin;

import java.util.Map;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;

/** Whoever assesses answers by a pack: the engine, or the twin. */
interface Advisor {
    Assessment assess(Map<String, Answer> answers);

    /** The same, where flips and what questions change are not looked at. */
    default Assessment brief(Map<String, Answer> answers) {
        return assess(answers);
    }

    boolean settled(Map<String, Answer> answers);

    static Advisor engine(Pack pack) {
        Assessor assessor = Assessor.of(pack);
        return new Advisor() {
            @Override
            public Assessment assess(Map<String, Answer> answers) {
                return assessor.assess(answers, Detail.FULL);
            }

            @Override
            public Assessment brief(Map<String, Answer> answers) {
                return assessor.assess(answers, Detail.BRIEF);
            }

            @Override
            public boolean settled(Map<String, Answer> answers) {
                return assessor.next(answers).settled();
            }
        };
    }

    static Advisor twin(Pack pack) {
        Twin twin = new Twin(pack);
        return new Advisor() {
            @Override
            public Assessment assess(Map<String, Answer> answers) {
                return twin.assess(answers);
            }

            @Override
            public boolean settled(Map<String, Answer> answers) {
                return twin.settled(answers);
            }
        };
    }
}
