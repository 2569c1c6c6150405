package org.hirefirst.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hirefirst.core.assess.Detail;
import org.hirefirst.core.pack.Answer;
import org.hirefirst.core.pack.Pack;
import org.hirefirst.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers get for each kind of outcome and each standing, to be read as they read it. */
class GoldenReportsTest {
    private static final Samples FINANCE = Samples.example("finance-first");

    static Stream<Arguments> results() {
        Map<String, Result> results = new LinkedHashMap<>();
        results.put("hire", FINANCE.result("a leader at a size that hardly fills the time"));
        results.put("sequence", FINANCE.result("books first when there are none"));
        results.put("together", FINANCE.result("both at once when neither can wait"));
        results.put("close", FINANCE.result("the same with a cash surprise is too close"));
        results.put("advice-shut-out", FINANCE.result("a leader is wanted and there is no money"));
        results.put("refer", FINANCE.result("the numbers for investors come first"));
        results.put("refer-followed", followed());
        results.put("undecided", FINANCE.result("the cause not known leaves two outcomes, and neither holds yet"));
        results.put("too-little-known", FINANCE.result("nothing is known"));
        results.put("provisional", with("books first when there are none", "budget", Answer.UNKNOWN));
        results.put("decided-open", with("no bank and no investors", "undermining", Answer.UNKNOWN));
        results.put("hidden-and-flip-with", FINANCE.result("hidden answers do not count"));
        results.put("subject", subject());
        return results.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    private static Result with(String name, String question, Answer answer) {
        return FINANCE.result(FINANCE.answers(name, Map.of(question, answer)));
    }

    private static Result subject() {
        Result result = with("no bank and no investors", "budget", new Answer.Amount(new BigDecimal("1500.50")));
        return new Result(result.assessment(), result.sha256(), "Bäckerei 日本\u202e\u001b[31m");
    }

    private static Result followed() {
        Samples investors = Samples.example("investor-numbers");
        Result there = investors.results().findFirst().orElseThrow();
        Result here = FINANCE.result("the numbers for investors come first");
        return new Result(
                here.assessment(),
                here.sha256(),
                "Acme",
                new Result.Referral("investor-numbers", List.of("raising", "buying"), there));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void results_read_as_they_did(String name, Result result) throws IOException {
        Golden.assertSame("report/" + name + ".brief.txt", TextReport.brief(result, Style.PLAIN));
        Golden.assertSame("report/" + name + ".full.txt", TextReport.full(result, Style.PLAIN));
        Golden.assertSame("report/" + name + ".json", ResultJson.pretty(result, Detail.FULL));
    }

    @Test
    void other_styles_and_details_read_as_they_did() throws IOException {
        Result result = FINANCE.result("books first when there are none");
        Golden.assertSame("report/sequence.narrow.txt", TextReport.brief(result, new Style(40, false, true)));
        Golden.assertSame("report/sequence.colour.txt", TextReport.brief(result, new Style(80, true, false)));
        Golden.assertSame("report/sequence.jsonl", ResultJson.compact(result, Detail.BRIEF) + "\n");
    }

    @Test
    void packs_read_as_they_did() throws IOException {
        Golden.assertSame("report/show.txt", ShowText.of(FINANCE.pack(), Style.PLAIN));
        Golden.assertSame("report/show.json", PackJson.show(FINANCE.pack(), FINANCE.sha256()));
        Golden.assertSame("report/form.yaml", FormText.of(FINANCE.pack(), "hirefirst assess PACK FILE"));
        Golden.assertSame("report/form.json", FormJson.pretty(FINANCE.pack(), FINANCE.sha256()));
        Pack finance = FINANCE.pack();
        Pack numbers = Samples.example("investor-numbers").pack();
        List<Listing> listings = List.of(
                listing(finance, List.of("investor-numbers", "books", "bank"), true),
                listing(numbers, List.of(), false));
        Golden.assertSame("report/list.txt", ListText.of(listings, Style.PLAIN));
        Golden.assertSame("report/list.json", PackJson.list(listings));
    }

    private static Listing listing(Pack pack, List<String> refersTo, boolean start) {
        return new Listing(pack.id(), pack.version(), pack.title(), pack.decides(), pack.audience(), refersTo, start);
    }
}
