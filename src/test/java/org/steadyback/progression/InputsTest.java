package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

import org.steadyback.grading.Effort;
import org.steadyback.grading.GradedSession;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.GradingState;
import org.steadyback.grading.Granule;
import org.steadyback.grading.Parameter;
import org.steadyback.grading.StopSign;
import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a decision looked at is stored so that it can be read again, and nothing of it becomes another number on the way. */
class InputsTest {

    private static final Inputs KNOWN = new Inputs(
            state(decimal("3.50"), decimal("0.8")),
            List.of(
                    new GradedSession(
                            new PainScore(4),
                            new PainScore(0),
                            decimal("12.0"),
                            new Effort(5),
                            Set.of(StopSign.FAINT, StopSign.RED_FLAG)),
                    new GradedSession(new PainScore(2), null, decimal("9.25"), new Effort(0), Set.of())));

    private static final String KNOWN_STORED = """
            {"usualPain":3.5,"quota":20,"baseline":16,"cap":3000,"granule":1,"riseInLast7Days":2,"adherence7Days":0.8,\
            "adherence14Days":0.8,"stepDownsInLast14Days":1,"minimumQuota":1,"sessions":[\
            {"peakPain":4,"nextMorningPain":0,"done":12,"effort":5,"stopSymptoms":["red_flag","faint"]},\
            {"peakPain":2,"nextMorningPain":null,"done":9.25,"effort":0,"stopSymptoms":[]}]}""";

    private static final Inputs UNKNOWN =
            new Inputs(state(null, null), List.of(new GradedSession(null, null, null, null, Set.of())));

    private static final String UNKNOWN_STORED = """
            {"usualPain":null,"quota":20,"baseline":16,"cap":3000,"granule":1,"riseInLast7Days":2,"adherence7Days":null,\
            "adherence14Days":null,"stepDownsInLast14Days":1,"minimumQuota":1,"sessions":[\
            {"peakPain":null,"nextMorningPain":null,"done":null,"effort":null,"stopSymptoms":[]}]}""";

    @Test
    void numbersAreStoredPlainlyAndWhatIsNotKnownAsNull() {
        assertThat(KNOWN.json()).isEqualTo(KNOWN_STORED);
        assertThat(UNKNOWN.json()).isEqualTo(UNKNOWN_STORED);
    }

    @Test
    void whatIsReadIsWhatWasStored() {
        assertThat(Inputs.read(KNOWN_STORED))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(KNOWN);
        assertThat(Inputs.read(UNKNOWN_STORED))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(UNKNOWN);
        assertThat(Inputs.read(KNOWN_STORED).json()).isEqualTo(KNOWN_STORED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "quota":20,                 |
            "stepDownsInLast14Days":1   | "stepDownsInLast14Days":null
            "stepDownsInLast14Days":1   | "stepDownsInLast14Days":1.5
            "stepDownsInLast14Days":1   | "stepDownsInLast14Days":"1"
            "nextMorningPain":0         | "morningPain":0
            "peakPain":4                | "peakPain":4.5
            "peakPain":4                | "peakPain":"4"
            "done":12,                  |
            "granule":1                 | "granule":1,"unit":"s"
            """)
    void whatWasStoredOtherwiseIsNotGuessedAt(String right, @Nullable String otherwise) {
        assertThat(KNOWN_STORED).contains(right);

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> Inputs.read(KNOWN_STORED.replace(right, otherwise == null ? "" : otherwise)));
    }

    @Test
    void aWeekAndAGapAreReadAsTheyWereStored() {
        var week = new WeekInputs(List.of(decimal("5"), decimal("7.5")), 1, 4, 3, true, false);
        assertThat(WeekInputs.read(week.json())).isEqualTo(week);
        assertThat(week.json())
                .isEqualTo("{\"steps\":[5,7.5],\"step\":1,\"asked\":4,\"met\":3,\"stopSign\":true,\"repeated\":false}");

        var gap = GapInputs.json(9, decimal("12.50"), Granule.FIVE);
        assertThat(gap).isEqualTo("{\"days\":9,\"quota\":12.50,\"granule\":5}");
        assertThat(GapInputs.read(gap)).isEqualTo(new GapInputs(9, decimal("12.50"), decimal("5")));
    }

    @Test
    void aClinicsNumbersAreReadAsTheyWereStored() {
        var read = ClinicNumbers.of(3, "{\"START_PCT\":0.75}");

        assertThat(read.version()).isEqualTo(3);
        assertThat(read.of(Parameter.START_PCT)).isEqualByComparingTo("0.75");
        assertThat(read.of(Parameter.BASELINE_TRIALS))
                .isEqualTo(GradingParameters.DEFAULTS.of(Parameter.BASELINE_TRIALS));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> ClinicNumbers.of(3, "{\"NO_SUCH_NUMBER\":0.75}"));
    }

    private static GradingState state(@Nullable BigDecimal usualPain, @Nullable BigDecimal adherence) {
        return new GradingState(
                usualPain,
                decimal("2E+1"),
                decimal("16.0"),
                decimal("3000"),
                Granule.ONE,
                decimal("2"),
                adherence,
                adherence,
                1,
                decimal("1.00"));
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
