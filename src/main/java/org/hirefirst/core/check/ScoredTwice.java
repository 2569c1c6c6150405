package org.hirefirst.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Together;
import org.hirefirst.core.pack.Evidence;
import org.hirefirst.core.pack.Ordered;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Source.Claim;

/**
 * Two rows of evidence that give points for the same statement and can fire together, so that it counts twice. Claims of
 * one family, whatever their source, are one statement; a claim of no family is one of its own.
 *
 * @param claims the claims of no family that both rows cite
 * @param families the families that both rows cite, each with its claims that they cite
 */
public record ScoredTwice(Evidence first, Evidence second, List<String> claims, Map<String, List<String>> families) {
    public ScoredTwice {
        claims = List.copyOf(claims);
        families = Ordered.copy(families);
    }

    /** All such pairs, in file order of the second row; where a search ends without a proof, the pair is left out. */
    public static List<ScoredTwice> of(Pack pack) {
        Map<String, String> families = families(pack);
        List<Evidence> rows = pack.evidence();
        Together together = Together.in(pack);
        List<ScoredTwice> all = new ArrayList<>();
        for (int second = 0; second < rows.size(); second++) {
            for (int first = 0; first < second; first++) {
                ScoredTwice pair = pair(rows.get(first), rows.get(second), families);
                if (pair.shares() && pair.scores() && together.canFire(first, second)) {
                    all.add(pair);
                }
            }
        }
        return all;
    }

    private boolean shares() {
        return !claims.isEmpty() || !families.isEmpty();
    }

    private boolean scores() {
        return !first.points().isEmpty() && !second.points().isEmpty();
    }

    private static ScoredTwice pair(Evidence first, Evidence second, Map<String, String> families) {
        Set<String> shared = statements(first, families);
        shared.retainAll(statements(second, families));
        Map<String, List<String>> sharedFamilies = new LinkedHashMap<>();
        Stream.concat(first.cite().stream(), second.cite().stream()).distinct().forEach(claim -> {
            String family = families.get(claim);
            if (family != null && shared.contains(family)) {
                sharedFamilies.computeIfAbsent(family, one -> new ArrayList<>()).add(claim);
            }
        });
        List<String> claims = shared.stream()
                .filter(statement -> !sharedFamilies.containsKey(statement))
                .toList();
        return new ScoredTwice(first, second, claims, sharedFamilies);
    }

    private static Set<String> statements(Evidence row, Map<String, String> families) {
        Set<String> statements = new LinkedHashSet<>();
        row.cite().forEach(claim -> statements.add(families.getOrDefault(claim, claim)));
        return statements;
    }

    /** The family of each claim that has one. */
    private static Map<String, String> families(Pack pack) {
        Map<String, String> families = new HashMap<>();
        pack.sources().stream()
                .flatMap(source -> source.claims().values().stream())
                .forEach((Claim claim) -> {
                    String family = claim.family();
                    if (family != null) {
                        families.put(claim.id(), family);
                    }
                });
        return families;
    }
}
