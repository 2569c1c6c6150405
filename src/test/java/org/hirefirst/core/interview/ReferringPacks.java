package org.hirefirst.core.interview;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hirefirst.core.assess.Assessor;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Answer.Chosen;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.reader.BundledRules;
import org.hirefirst.reader.FolderRules;
import org.hirefirst.reader.LoadedPack;
import org.hirefirst.reader.PackLibrary;

/** The example's pack that refers to another one, and somebody whose answers lead there. */
public final class ReferringPacks {
    private static final LoadedPack LOADED = new PackLibrary(
                    new BundledRules(), new FolderRules(Path.of("src/test/resources/example")))
            .load("finance-first")
            .orElseThrow(problems -> new IllegalStateException(problems.toString()));

    static final Pack FINANCE = LOADED.pack();
    static final Pack INVESTORS = LOADED.refersTo().get("investor-numbers").pack();

    /** All answers of somebody for whom it is the numbers for investors. */
    static final Map<String, Answer> PERSON = Map.of(
            "revenue", new Answer.Amount(new BigDecimal(5_000_000)),
            "undermining", new Chosen("none"),
            "closing", new Chosen("never"),
            "late-cause", new Chosen("decisions"),
            "cash-surprise", new Chosen("no"),
            "lender", new Chosen("founder"),
            "raising", new Chosen("yes"),
            "buying", new Chosen("no"),
            "budget", new Answer.Amount(new BigDecimal(9_000)));

    private ReferringPacks() {}

    /**
     * An interview that asks for the lender and for what is planned, and if it is the founder and raising money, goes on
     * and asks for the revenue.
     */
    public static Interview interview() {
        return start(Order.SHORTEST, without("lender", "raising", "revenue"));
    }

    public static Interview start(Order order, Map<String, Answer> given) {
        Assessor second = Assessor.of(INVESTORS);
        Guide guide = Guide.of(Assessor.of(FINANCE), Map.of(INVESTORS.id(), () -> second), order);
        return Interview.start(FINANCE, guide, order, given);
    }

    /** The person's answers to all but these questions. */
    static Map<String, Answer> without(String... questions) {
        Map<String, Answer> some = new HashMap<>(PERSON);
        some.keySet().removeAll(List.of(questions));
        return some;
    }
}
