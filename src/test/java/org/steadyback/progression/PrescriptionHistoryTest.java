package org.steadyback.progression;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.StartRule;
import org.steadyback.programme.Origin;
import org.steadyback.programme.QuotaStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.STRETCH;
import static org.steadyback.progression.Situation.TODAY;
import static org.steadyback.progression.Situation.ago;
import static org.steadyback.progression.Situation.hold;
import static org.steadyback.progression.Situation.reps;

/** A prescription's versions as a history of its quota (fact sheet §3.2 and §3.3). */
class PrescriptionHistoryTest {

    private static final StartRule START = new StartRule(GradingParameters.DEFAULTS);

    private static PrescriptionHistory three() {
        return new Situation()
                .asks(1, 8, 20, "11")
                .asks(2, 9, 10, Origin.ENGINE)
                .asks(3, 10, -1, Origin.ENGINE)
                .history(BRIDGE);
    }

    @ParameterizedTest(name = "{0} days ago: {1}")
    @CsvSource({"30, 1", "20, 1", "12, 1", "11, 2", "10, 2", "1, 2", "0, 3", "-1, 3"})
    void judgesWhatCountsTodayOrFromTomorrow(int ago, int number) {
        assertThat(three().current(ago(ago)).asked().number()).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} days ago: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"21, -", "20, 1", "11, 1", "10, 2", "0, 2", "-1, 3"})
    void knowsWhatWasInForceOnADay(int ago, @Nullable Integer number) {
        assertThat(three().on(ago(ago)).map(one -> one.asked().number()).orElse(null))
                .isEqualTo(number);
    }

    @Test
    void leavesOutTheNewestOnly() {
        var history = three();

        assertThat(history.newest().asked().number()).isEqualTo(3);
        assertThat(history.before(history.newest()).versions())
                .extracting(one -> one.asked().number())
                .containsExactly(1, 2);
    }

    /** Days of trials are no days on which the dose was missed. */
    @Test
    void beginsWhereTrialsFoundAStart() {
        var history = new Situation()
                .asks(1, 5, 20, Origin.PHYSIO)
                .asks(2, 8, 15, "10")
                .asks(3, 9, 10, Origin.ENGINE)
                .history(BRIDGE);

        assertThat(history.sinceStart()).extracting(one -> one.asked().number()).containsExactly(2, 3);
        assertThat(new Situation()
                        .asks(1, 5, 20, Origin.PHYSIO)
                        .asks(2, 6, 10, Origin.ENGINE)
                        .history(BRIDGE)
                        .sinceStart())
                .as("no trials")
                .hasSize(2);
    }

    /** Sessions go on over versions that ask the same. */
    @Test
    void aRunGoesOnOverVersionsThatAskTheSame() {
        var history = new Situation()
                .asks(1, 9, 30, "11")
                .asks(2, 10, 20, Origin.ENGINE)
                .asks(3, 10, 15, Origin.PHYSIO)
                .asks(4, 10, 10, Origin.PHYSIO)
                .history(BRIDGE);

        assertThat(history.sameDose(history.newest())).isEqualTo(Set.of(2, 3, 4));
        assertThat(history.sameDose(history.on(ago(15)).orElseThrow())).isEqualTo(Set.of(2, 3));
    }

    /** What was replaced before its first day had come was no change. */
    @Test
    void whatNeverAskedAnythingBreaksNoRun() {
        var history = new Situation()
                .asks(1, 10, 20, "12")
                .asks(2, 8, -1, Origin.ENGINE)
                .asks(3, 10, -1, Origin.ENGINE)
                .history(BRIDGE);

        assertThat(history.sameDose(history.newest())).isEqualTo(Set.of(1, 3));
        assertThat(history.riseSince(ago(7), history.newest())).isZero();
    }

    /** "A start set by the physio: B = start ÷ start_pct". */
    @ParameterizedTest(name = "start {0}, trials {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"8, -, 10", "10, -, 12.5", "1, -, 1.25", "8, 11, 11"})
    void theBaselineIsOfTrialsOrBehindTheStart(int start, @Nullable String trials, String baseline) {
        var history = new Situation()
                .asks(1, start, 20, trials)
                .asks(2, start + 1, 10, Origin.ENGINE)
                .history(BRIDGE);

        assertThat(history.baseline(history.newest(), START)).isEqualByComparingTo(baseline);
    }

    @ParameterizedTest(name = "set to {0} by {1}: {2}")
    @CsvSource({
        "4, PHYSIO, 5", // anew
        "8, PHYSIO, 11", // the same again
        "4, ENGINE, 11",
        "4, PATIENT, 11"
    })
    void aNewStartOfThePhysioIsANewBaseline(int quota, Origin origin, String baseline) {
        var history =
                new Situation().asks(1, 8, 20, "11").asks(2, quota, 10, origin).history(BRIDGE);

        assertThat(history.baseline(history.newest(), START)).isEqualByComparingTo(baseline);
        assertThat(history.baseline(history.on(ago(15)).orElseThrow(), START))
                .as("of the version before")
                .isEqualByComparingTo("11");
    }

    /** Where another quantity is graded from now on, it is counted from where that began: 8 repetitions are behind 6. */
    @Test
    void anotherQuantityHasItsOwnBaselineAndIsNoRise() {
        var history = new Situation()
                .asks(STRETCH, 1, hold(10), 20, Origin.PHYSIO, null, null, QuotaStatus.NONE)
                .asks(STRETCH, 2, hold(20), 5, Origin.ENGINE, null, null, QuotaStatus.NONE)
                .asks(STRETCH, 3, reps(8), 3, Origin.ENGINE, null, null, QuotaStatus.NONE)
                .history(STRETCH);

        assertThat(history.baseline(history.newest(), START)).isEqualByComparingTo("10");
        assertThat(history.riseSince(ago(7), history.newest()))
                .as("the seconds only")
                .isEqualByComparingTo("10");
    }

    @ParameterizedTest(name = "since {0} days ago: {1}")
    @CsvSource({"20, 5", "8, 5", "7, 3", "4, 3", "3, 0"})
    void whatFellIsNotSetAgainstWhatRose(int ago, int rise) {
        var history = new Situation()
                .asks(1, 6, 20, "11")
                .asks(2, 8, 7, Origin.ENGINE)
                .asks(3, 5, 5, Origin.PATIENT)
                .asks(4, 8, 3, Origin.ENGINE)
                .history(BRIDGE);

        assertThat(history.riseSince(ago(ago), history.newest())).isEqualByComparingTo(String.valueOf(rise));
    }

    @Test
    void sortsItsVersions() {
        var history = new Situation()
                .asks(2, 9, 10, Origin.ENGINE)
                .asks(1, 8, 20, "11")
                .history(BRIDGE);

        assertThat(history.newest().asked().number()).isEqualTo(2);
        assertThat(history.current(TODAY).asked().number()).isEqualTo(2);
    }
}
