package org.hirefirst.testing;

import java.util.Map;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;

/** A pack and answers to it. */
public record Example(Pack pack, Map<String, Answer> answers) {

    @Override
    public String toString() {
        return PackText.of(pack) + "answers: " + PackText.of(answers) + "\n";
    }
}
