package org.hirefirst.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hirefirst.core.interview.NumberText.Either;
import org.hirefirst.core.interview.NumberText.Not;
import org.hirefirst.core.interview.NumberText.Reading;
import org.hirefirst.core.interview.NumberText.Sure;
import org.hirefirst.core.pack.Decimals;
import org.hirefirst.core.pack.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    private static final Domain.Numeric DOLLARS = new Domain.Numeric("USD", null, null, false);
    private static final Domain.Numeric WHOLE = new Domain.Numeric(null, null, null, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "2500000 | 2500000",
                "2.5M | 2500000",
                "2.5m | 2500000",
                "2,5M | 2500000",
                "2.5 million | 2500000",
                "$2,500,000 | 2500000",
                "2,500,000 USD | 2500000",
                "usd 2.5 mil | 2500000",
                "US$ 12 | 12",
                "12 dollars | 12",
                "2 500 000 | 2500000",
                "2\u00A0500\u202F000 | 2500000",
                "2_500_000 | 2500000",
                "2.500.000 | 2500000",
                "2.500.000,75 | 2500000.75",
                "2,500,000.75 | 2500000.75",
                "2 500,125 | 2500.125",
                "1.2k | 1200",
                "1.2 thousand | 1200",
                "3bn | 3000000000",
                "\u20AC5.5 million | 5500000",
                "5.5 million \u20AC | 5500000",
                "2\u20AC | 2",
                "6,5M | 6500000",
                "\u20AC 6,5M | 6500000",
                "6,5 Mio. \u20AC | 6500000",
                "2.5M$ | 2500000",
                "12.5 | 12.5",
                "12,50 | 12.5",
                ".5 | 0.5",
                "0.500 | 0.5",
                "0,125 | 0.125",
                "1500.250 | 1500.25",
                "007 | 7",
                "-3 | -3",
                "\u22123 | -3",
                "+3 | 3",
            })
    void reads_numbers_as_people_type_them(String typed, String number) {
        assertThat(NumberText.read(typed, DOLLARS)).isEqualTo(sure(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,500 | 2500 | 2.5",
                "1.500 | 1500 | 1.5",
                "$12.345 | 12345 | 12.345",
                "2.500M | 2500000000 | 2500000",
                "-1,250 | -1250 | -1.25",
            })
    void does_not_guess_where_a_mark_may_be_thousands_or_decimals(String typed, String one, String other) {
        assertThat(NumberText.read(typed, DOLLARS)).isEqualTo(new Either(number(one), number(other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "many",
                "12 x",
                "1,23,456",
                "1.5.00",
                "12 34",
                "1e6",
                "10-25",
                "5, 6",
                "k",
                "1.2.3k",
                "1 2500",
                "2,500 000",
                "--3",
                "0x10",
                "NaN",
                "\u0661\u0662",
                "1'00",
                "1234567890123456789012345678901"
            })
    void refuses_what_is_not_one_number(String typed) {
        assertThat(NumberText.read(typed, DOLLARS)).isInstanceOf(Not.class);
    }

    @Test
    void a_reading_that_the_question_does_not_allow_is_none() {
        assertThat(NumberText.read("2,500", WHOLE)).isEqualTo(sure("2500"));
    }

    @Test
    void names_the_limit_that_a_number_breaks() {
        Domain.Numeric limited = new Domain.Numeric("people", BigDecimal.ONE, new BigDecimal(500), true);

        assertThat(NumberText.read("0", limited)).isEqualTo(new Not("It must be at least 1 people."));
        assertThat(NumberText.read("1k", limited)).isEqualTo(new Not("It must be at most 500 people."));
        assertThat(NumberText.read("2.5", limited)).isEqualTo(new Not("It must be a whole number."));
        assertThat(NumberText.read("25 people", limited)).isEqualTo(sure("25"));
    }

    @Test
    void percent_may_be_typed_with_its_sign() {
        Domain.Numeric percent = new Domain.Numeric("percent", null, null, false);

        assertThat(NumberText.read("40%", percent)).isEqualTo(sure("40"));
        assertThat(NumberText.read("40%", DOLLARS)).isInstanceOf(Not.class);
    }

    @Test
    void what_it_shows_back_is_read_as_the_same_number() {
        for (String text : new String[] {"0", "2.5", "-12", "1000000", "123456.789", "0.001"}) {
            assertThat(NumberText.read(Decimals.plain(number(text)), DOLLARS))
                    .as(text)
                    .isIn(sure(text), new Either(number(text.replace(".", "")), number(text)));
        }
    }

    @Test
    void shows_numbers_without_exponent_and_glosses_large_ones() {
        assertThat(NumberWords.of(new BigDecimal("1E+3"), null)).isEqualTo("1000");
        assertThat(NumberWords.of(new BigDecimal("2.50"), "USD")).isEqualTo("2.5 USD");
        assertThat(NumberWords.of(new BigDecimal("2500000"), "USD")).isEqualTo("2,500,000 USD (2.5 million)");
        assertThat(NumberWords.of(new BigDecimal("2534211"), null)).isEqualTo("2,534,211 (about 2.53 million)");
        assertThat(NumberWords.of(new BigDecimal("3000000000"), null)).isEqualTo("3,000,000,000 (3 billion)");
    }

    @Test
    void groups_long_numbers_but_not_four_digits() {
        assertThat(NumberWords.of(new BigDecimal("-12345.6789"), null)).isEqualTo("-12,345.6789");
        assertThat(NumberWords.of(new BigDecimal("-1234"), "USD")).isEqualTo("-1234 USD");
        assertThat(NumberWords.of(new BigDecimal("123456"), "USD")).isEqualTo("123,456 USD");
    }

    @Test
    void examples_fit_the_unit_and_the_limits() {
        assertThat(Units.examples(DOLLARS)).isEqualTo("1200, 1.2k or 2.5M");
        assertThat(Units.examples(new Domain.Numeric("percent", null, null, false)))
                .isEqualTo("40 or 12.5");
        assertThat(Units.examples(new Domain.Numeric("%", null, null, true))).isEqualTo("40");
        assertThat(Units.examples(new Domain.Numeric("people", BigDecimal.ONE, new BigDecimal(500), true)))
                .isEqualTo("3 or 40");
        assertThat(Units.examples(new Domain.Numeric("days", new BigDecimal(5), new BigDecimal(7), true)))
                .isEqualTo("5");
    }

    private static Reading sure(String number) {
        return new Sure(number(number));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(Decimals.plain(new BigDecimal(number)));
    }
}
