package org.hirefirst.core.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hirefirst.core.check.ClaimUse.Problem;
import org.hirefirst.core.check.ClaimUse.Use;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.core.pack.Source;

/** A source and what becomes of its claims, or of some of them, in file order. */
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

    /** Only the claims that one of these packs cites; all of them, where no other pack cites any. */
    public SourceUse of(List<String> packs) {
        boolean theirs =
                claims.stream().flatMap(claim -> claim.cited().stream()).allMatch(cite -> packs.contains(cite.pack()));
        return theirs
                ? this
                : new SourceUse(
                        source,
                        claims.stream()
                                .filter(claim -> claim.cited().stream().anyMatch(cite -> packs.contains(cite.pack())))
                                .toList());
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
