package org.steadyback.caseload.need;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StateWordsTest {

    /** The newest mornings may be others by now. */
    @Test
    void theMorningsThatSuggestAFlareHaveTheirDays() {
        assertThat(StateWords.suggested(List.of(7, 6), LocalDate.of(2026, 12, 1), "4"))
                .isEqualTo("not answered, mornings 7 on 30 Nov and 6 on 1 Dec, usually about 4");
        assertThat(StateWords.suggested(List.of(7, 6), LocalDate.of(2026, 12, 1), null))
                .isEqualTo("not answered, mornings 7 on 30 Nov and 6 on 1 Dec");
    }

    @Test
    void aFlareHasItsDayAndAnEndItsDate() {
        assertThat(StateWords.flareDay(3)).isEqualTo("day 3");
        assertThat(StateWords.closed(LocalDate.of(2026, 11, 3))).isEqualTo("on 3 Nov 2026");
    }
}
