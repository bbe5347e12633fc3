package org.steadyback.progression;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SafetyTablesTest {

    @Test
    void readsEachTableWithItsSignatures() {
        var file = SafetyTables.of("""
                # File

                ## Grading (`grading.Parameter`)

                | parameter | what it is | signed by, date |
                |---|---|---|
                | `START_PCT` | First quota. | unsigned |
                | `STEP_PCT` | A rise. | A. Berg, 2027-01-04 |

                ## Without a table

                ## Contact times

                | action | signed by, date |
                |---|---|
                | URGENT | unsigned |
                """);

        assertThat(file.tables()).extracting(SafetyTables.Table::title).containsExactly("Grading", "Contact times");
        assertThat(file.tables().getFirst().heads()).containsExactly("parameter", "what it is");
        assertThat(file.tables().getFirst().unsigned()).isEqualTo(1);
        assertThat(file.unsigned()).isEqualTo(2);
        assertThat(file.rows()).isEqualTo(3);
        assertThat(file.row("STEP_PCT"))
                .hasValue(new SafetyTables.Row(List.of("STEP_PCT", "A rise."), "A. Berg, 2027-01-04"));
    }

    @Test
    void aTableWithoutRoomForASignatureIsRefused() {
        assertThatThrownBy(() -> SafetyTables.of("## Rules\n| rule | words |\n|---|---|\n| `R00` | Under 16 |\n"))
                .hasMessageContaining("no column for the signature");
        assertThatThrownBy(
                        () -> SafetyTables.of("## Rules\n| rule | signed by, date |\n|---|---|\n| R00 | yes | no |\n"))
                .hasMessageContaining("a row of 3 cells");
    }

    @Test
    void theReleaseCarriesTheWholeFile() {
        var file = SafetyTables.ofThisRelease();

        assertThat(file.row("R21")).isPresent();
        assertThat(file.row("LONGEST_BOUT")).isPresent();
        assertThat(file.rows()).isGreaterThan(100);
    }
}
