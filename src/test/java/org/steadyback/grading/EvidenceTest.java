package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.grading.Log.DEFAULTS;
import static org.steadyback.grading.Log.USUAL;
import static org.steadyback.grading.Log.decide;

class EvidenceTest {

    @Test
    void countsWhatTheSessionsShowed() {
        var evidence = Evidence.of(USUAL, Log.log("3/4/10/5 4/5/9/4 2/-/11/- -/3/-/5"), DEFAULTS);

        assertThat(evidence)
                .isEqualTo(new Evidence(
                        4,
                        2,
                        new PainScore(4),
                        3,
                        2,
                        new BigDecimal("4.7"),
                        USUAL.adherence7Days(),
                        USUAL.adherence14Days()));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(Evidence.of(USUAL, List.of(), DEFAULTS))
                .isEqualTo(new Evidence(0, 0, null, 0, 0, null, USUAL.adherence7Days(), USUAL.adherence14Days()));
        assertThat(Evidence.of(USUAL, Log.log("-/-/-/-"), DEFAULTS))
                .isEqualTo(new Evidence(1, 0, null, 0, 0, null, USUAL.adherence7Days(), USUAL.adherence14Days()));
    }

    /** Fact sheet §3.3, "those 3": what is older than the run, and what waits for its morning, is no evidence for a rise. */
    @Test
    void aRiseRestsOnItsRunAndEverythingElseOnAllSessions() {
        assertThat(decide(USUAL, "3/3/7/5 3/3/10/5 3/-/10/5 4/3/10/5 3/2/10/5"))
                .extracting(Graded::decision, Graded::restsOn)
                .containsExactly(Decision.PROGRESS, List.of(1, 3, 4));
        assertThat(decide(USUAL, "3/3/10/5 3/3/10/5 3/3/10/5 3/3/10/5 3/3/10/5").restsOn())
                .containsExactly(2, 3, 4);
        assertThat(decide(USUAL, "3/3/7/5 3/3/10/5 3/-/10/5"))
                .extracting(Graded::decision, Graded::restsOn)
                .containsExactly(Decision.CONTINUE, List.of(0, 1, 2));
    }
}
