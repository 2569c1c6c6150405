package org.hirefirst.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hirefirst.core.pack.Pack;

/** Whether every name in a random pack is one of the pack's. */
final class Names {
    private static final Pattern NAME = Pattern.compile("\\b([qfo]\\d|r\\d[xyz]?|ann|bob|cid|dot)\\b");

    private Names() {}

    /** The names of random packs can be told apart by their look, so their text is searched for them. */
    static boolean resolve(Pack pack) {
        Set<String> known = new HashSet<>();
        pack.candidates().forEach(one -> known.add(one.id()));
        pack.questions().forEach(one -> known.add(one.id()));
        pack.facts().forEach(one -> known.add(one.id()));
        pack.rankings().forEach(one -> known.add(one.id()));
        pack.outcomes().forEach(one -> known.add(one.id()));
        PackText.of(pack)
                .lines()
                .filter(line -> line.contains("items:") || line.contains("ladder:"))
                .forEach(line -> NAME.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .filter(name -> name.startsWith("r"))
                        .forEach(known::add));
        return NAME.matcher(PackText.of(pack)).results().map(MatchResult::group).allMatch(known::contains);
    }
}
