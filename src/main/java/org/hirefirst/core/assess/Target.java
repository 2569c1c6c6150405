package org.hirefirst.core.assess;

/** Something that answers decide: the outcome, the first of a ranking, or whether a caution is true. */
final class Target {
    enum Kind {
        OUTCOME,
        RANKING,
        CAUTION
    }

    /** The value where a ranking does not apply: nothing differs from it. */
    static final long SILENT = 1L << 61;

    private final Model model;
    private final Kind kind;
    private final int number;
    private final Lazily<Scope> scope;
    private final Lazily<Scope> difference;

    private Target(Model model, Kind kind, int number, Lazily<Scope> scope, Lazily<Scope> difference) {
        this.model = model;
        this.kind = kind;
        this.number = number;
        this.scope = scope;
        this.difference = difference;
    }

    static Target outcome(Model model) {
        Lazily<Scope> scope = new Lazily<>(() -> Scope.ofOutcome(model));
        return new Target(model, Kind.OUTCOME, 0, scope, scope);
    }

    static Target ranking(Model model, int ranking) {
        return new Target(
                model,
                Kind.RANKING,
                ranking,
                new Lazily<>(() -> Scope.ofRanking(model, ranking)),
                new Lazily<>(() -> Scope.ofFirst(model, ranking)));
    }

    static Target caution(Model model, int caution) {
        Lazily<Scope> scope = new Lazily<>(() -> Scope.ofCaution(model, caution));
        return new Target(model, Kind.CAUTION, caution, scope, scope);
    }

    Kind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    /** Whether a ranking applies where one of these outcomes is recommended. */
    boolean appliesTo(long outcomes) {
        return (model.rankings()[number].appliesTo() & outcomes) != 0;
    }

    /** The questions that bear on it. */
    Scope scope() {
        return scope.get();
    }

    /** Whether the question alone may lead to different values; what only makes a ranking apply or not does not. */
    boolean mayDiffer(int question) {
        return difference.get().dependsOn(question);
    }

    /** How a result names it in {@code changes}. */
    String name() {
        return switch (kind) {
            case OUTCOME -> "outcome";
            case RANKING -> "ranking:" + model.pack().rankings().get(number).id();
            case CAUTION -> "caution:" + model.pack().cautions().get(number).id();
        };
    }

    /** What it may come to, as bits: outcomes, items of the ranking, or 1 for false and 2 for true. */
    long values(Decider decider) {
        if (kind == Kind.OUTCOME) {
            return decider.decisions();
        }
        boolean needed = kind == Kind.RANKING || Reads.recommendation(model.cautions()[number]);
        long decisions = needed ? decider.decisions() : 0;
        if (kind == Kind.RANKING) {
            long appliesTo = model.rankings()[number].appliesTo();
            return ((decisions & appliesTo) == 0 ? 0 : decider.node().firsts(number))
                    | ((decisions & ~appliesTo) == 0 ? 0 : SILENT);
        }
        int truth = decider.node().caution(number, decisions);
        return ((truth & Truth.TRUE) == 0 ? 0 : 2) | ((truth & (Truth.FALSE | Truth.OPEN)) == 0 ? 0 : 1);
    }
}
