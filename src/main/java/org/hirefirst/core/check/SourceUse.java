package org.hirefirst.core.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hirefirst.core.check.ClaimUse.Problem;
import org.hirefirst.core.check.ClaimUse.Use;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Source;

/** A source and what becomes of its claims, in file order. */
public record SourceUse(Source source, List<ClaimUse> claims) {
    public SourceUse {
        claims = List.copyOf(claims);
    }

    /** What these packs, and no others, make of the sources. */
    public static List<SourceUse> of(List<Pack> packs, List<Source> sources) {
        Map<String, List<Cite>> cited =
                packs.stream().flatMap(pack -> Cite.of(pack).stream()).collect(Collectors.groupingBy(Cite::claim));
        return sources.stream()
                .map(source -> new SourceUse(
                        source,
                        source.claims().values().stream()
                                .map(claim -> new ClaimUse(
                                        claim,
                                        cited.getOrDefault(claim.id(), List.of()),
                                        source.unused().get(claim.id())))
                                .toList()))
                .toList();
    }

    /** How many of its claims are used so. */
    public int count(Use use) {
        return (int) claims.stream().filter(claim -> claim.use() == use).count();
    }

    /** How many of its claims have this problem. */
    public int count(Problem problem) {
        return (int) claims.stream().filter(claim -> claim.problem() == problem).count();
    }

    /** The claims with a problem. */
    public List<ClaimUse> problems() {
        return claims.stream().filter(claim -> claim.problem() != null).toList();
    }
}
