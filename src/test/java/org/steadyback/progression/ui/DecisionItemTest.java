package org.steadyback.progression.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DoseNews;
import org.steadyback.progression.Answer;
import org.steadyback.progression.AnswerCause;
import org.steadyback.progression.DecisionRow;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionItemTest {

    /** What follows from the record is nobody's word, whoever wrote it. */
    @ParameterizedTest
    @EnumSource(Answer.class)
    void onlyWhatSomebodySaidNamesSomebody(Answer answer) {
        var line = new DecisionRow.AnswerLine(answer, AnswerCause.PHYSIO, "", "Pat Stone", Instant.EPOCH);

        var text = new DecisionItem(row(line), ZoneOffset.UTC, _ -> {
                    throw new AssertionError("Nothing is replayed");
                })
                .getElement()
                .getTextRecursively();

        boolean ofTheRules = answer == Answer.AUTOMATIC || answer == Answer.DOUBTED || answer == Answer.TAKEN_BACK;
        assertThat(text.contains("Pat Stone")).isEqualTo(!ofTheRules);
    }

    private static DecisionRow row(DecisionRow.AnswerLine answer) {
        return new DecisionRow(
                DecisionId.next(),
                "Bridge",
                1,
                1,
                new DoseNews(
                        Decision.PROGRESS,
                        Cause.GOOD_RUN,
                        Quantity.REPS,
                        BigDecimal.valueOf(8),
                        BigDecimal.valueOf(9),
                        3),
                BigDecimal.valueOf(8),
                BigDecimal.valueOf(9),
                List.of(),
                List.of(),
                null,
                "{}",
                Instant.EPOCH,
                false,
                List.of(answer));
    }
}
