package org.steadyback.screening.interview;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Screen;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.testing.Replies;

import static org.assertj.core.api.Assertions.assertThat;

/** Which question comes next, and what replies mean for the rules. */
class InterviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 3, 4);
    private static final LocalDate BORN = LocalDate.of(1960, 5, 17);

    private final Interview interview = full(BORN, LONG_AGO);

    @Test
    void whatCannotWaitComesFirstAndWhatIsKnownIsNotAsked() {
        assertThat(interview.next(Sheet.EMPTY)).contains(Step.C1);
        assertThat(interview.steps(Sheet.EMPTY))
                .doesNotContain(Step.NEWS, Step.ONSET, Step.FEATURES, Step.PRESSURE, Step.PREGNANT)
                .startsWith(Step.C1, Step.C2, Step.C3, Step.C4, Step.C5, Step.N1, Step.N2, Step.V1, Step.V2, Step.T1)
                .endsWith(Step.Y1, Step.Y2, Step.Y3, Step.Y4, Step.Y5, Step.Y6);
        assertThat(full(BORN, null).steps(Sheet.EMPTY)).contains(Step.ONSET);
        assertThat(full(LocalDate.of(1990, 1, 1), LONG_AGO).steps(Sheet.EMPTY)).contains(Step.PREGNANT);
    }

    @ParameterizedTest
    @CsvSource({
        "S1, YES, S1_WEEKS",
        "S1, NOT_SURE, S1_WEEKS",
        "HYPERTENSION, YES, PRESSURE",
        "JOINT_TROUBLE, YES, JOINTS",
        "SURGERY, YES, SURGERY_DATE",
        "PREGNANT, YES, PREGNANCY_SIGN",
        "PREGNANT, NOT_SURE, PREGNANCY_SIGN"
    })
    void aYesAsksForMore(Step step, String reply, Step then) {
        assertThat(interview.steps(Sheet.EMPTY.with(step, reply))).contains(then);
        assertThat(interview.steps(Sheet.EMPTY.with(step, "NO"))).doesNotContain(then);
    }

    @Test
    void theFeaturesOfInflammationAreAskedOnlyWhereTheyCount() {
        var at44 = full(LocalDate.of(1980, 1, 1), LocalDate.of(2024, 12, 1));
        var at45 = full(LocalDate.of(1979, 1, 1), LocalDate.of(2024, 12, 1));

        assertThat(at44.steps(Sheet.EMPTY)).contains(Step.FEATURES);
        assertThat(at45.steps(Sheet.EMPTY)).doesNotContain(Step.FEATURES);
        assertThat(full(LocalDate.of(1985, 1, 1), TODAY.minusDays(12 * 7 + 6)).steps(Sheet.EMPTY))
                .doesNotContain(Step.FEATURES);
        assertThat(full(LocalDate.of(1985, 1, 1), TODAY.minusWeeks(13)).steps(Sheet.EMPTY))
                .contains(Step.FEATURES);
        assertThat(full(null, LONG_AGO).steps(Sheet.EMPTY)).doesNotContain(Step.FEATURES);
    }

    @Test
    void onePicksUpWhereOneStoppedAndGoesBackOneByOne() {
        var sheet = Sheet.EMPTY.with(Step.C1, "NO").with(Step.C2, "NO");

        assertThat(interview.next(sheet)).contains(Step.C3);
        assertThat(interview.before(Step.C3, sheet)).contains(Step.C2);
        assertThat(interview.before(Step.C1, sheet)).isEmpty();
        assertThat(interview.place(Step.C3, sheet))
                .extracting(Interview.Place::part, Interview.Place::question)
                .containsExactly(1, 3);
        assertThat(interview.place(Step.N1, sheet).part()).isEqualTo(2);
    }

    @Test
    void everythingAnsweredIsAWholeScreenForTheRules() {
        var sheet = Replies.to(interview, Map.of());

        assertThat(interview.next(sheet)).isEmpty();
        assertThat(interview.answers(sheet).unanswered()).isEmpty();
        assertThat(Screen.DEFAULT.assess(interview.answers(sheet)).action()).isEqualTo(Action.OK);
    }

    @Test
    void sinceWhenACaudaSignIsThereIsKeptAndRoutesNothing() {
        assertThat(answer(Step.C1, "YES_NEW", Question.C1)).contains(ScreenAnswer.YES);
        assertThat(answer(Step.C1, "YES_OLD", Question.C1)).contains(ScreenAnswer.YES);
        assertThat(answer(Step.C1, "NOT_SURE", Question.C1)).contains(ScreenAnswer.NOT_SURE);
    }

    @Test
    void howFastALegGetsWeaker() {
        assertThat(answer(Step.N1, "YES_RAPID", Question.N1_RAPID)).contains(ScreenAnswer.YES);
        assertThat(answer(Step.N1, "YES_SLOW", Question.N1_RAPID)).contains(ScreenAnswer.NO);
        assertThat(answer(Step.N1, "NOT_SURE", Question.N1_RAPID)).isEmpty();
        assertThat(answer(Step.N1, "YES_SLOW", Question.N1)).contains(ScreenAnswer.YES);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-11, YES, NO", "2025-12-10, NO, YES", "?, NOT_SURE, YES"})
    void anOperationIsRecentForTwelveWeeks(String day, ScreenAnswer recent, ScreenAnswer old) {
        var sheet = Sheet.EMPTY.with(Step.SURGERY, "YES").with(Step.SURGERY_DATE, day);

        assertThat(interview.answers(sheet).given())
                .containsEntry(Question.RECENT_SURGERY, recent)
                .containsEntry(Question.OLD_SURGERY, old);
    }

    @Test
    void anOperationWithoutItsDateIsNotAnsweredYet() {
        assertThat(interview.answers(Sheet.EMPTY.with(Step.SURGERY, "YES")).given())
                .doesNotContainKeys(Question.RECENT_SURGERY, Question.OLD_SURGERY);
        assertThat(interview.answers(Sheet.EMPTY.with(Step.SURGERY, "NOT_SURE")).given())
                .containsEntry(Question.RECENT_SURGERY, ScreenAnswer.NOT_SURE)
                .containsEntry(Question.OLD_SURGERY, ScreenAnswer.NOT_SURE);
    }

    @Test
    void factsComeFromDatesAndReplies() {
        var facts = full(LocalDate.of(1992, 6, 1), LocalDate.of(2026, 2, 20))
                .answers(Sheet.EMPTY
                        .with(Step.S1, "YES")
                        .with(Step.S1_WEEKS, "5")
                        .with(Step.HYPERTENSION, "YES")
                        .with(Step.PRESSURE, "184/96"))
                .facts();

        assertThat(facts.age()).isEqualTo(33);
        assertThat(facts.ageAtOnset()).isEqualTo(33);
        assertThat(facts.weeksSinceOnset()).isEqualTo(1);
        assertThat(facts.daysSinceOnset()).isEqualTo(12);
        assertThat(facts.legPainWeeks()).isEqualTo(5);
        assertThat(facts.bloodPressure()).isNotNull();
    }

    @Test
    void aReplyToWhatIsNoLongerAskedCountsForNothing() {
        var facts = interview
                .answers(Sheet.EMPTY
                        .with(Step.S1, "NO")
                        .with(Step.S1_WEEKS, "5")
                        .with(Step.HYPERTENSION, "NO")
                        .with(Step.PRESSURE, "184/96"))
                .facts();

        assertThat(facts.legPainWeeks()).isNull();
        assertThat(facts.bloodPressure()).isNull();
        assertThat(interview
                        .answers(Sheet.EMPTY.with(Step.PREGNANCY_SIGN, "YES"))
                        .given())
                .doesNotContainKey(Question.PREGNANCY_WARNING_SIGN);
    }

    @Test
    void featuresAreCountedWithAnOnsetBeforeThirtyFive() {
        var sheet = Sheet.EMPTY.with(Step.FEATURES, Feature.reply(Set.of(Feature.PSORIASIS, Feature.NIGHT_WAKING)));

        assertThat(full(LocalDate.of(1995, 1, 1), LONG_AGO)
                        .answers(sheet)
                        .facts()
                        .inflammatoryFeatures())
                .isEqualTo(3);
        assertThat(full(LocalDate.of(1985, 1, 1), LONG_AGO)
                        .answers(sheet)
                        .facts()
                        .inflammatoryFeatures())
                .isEqualTo(2);
        assertThat(full(LocalDate.of(1985, 1, 1), LONG_AGO)
                        .answers(Sheet.EMPTY.with(Step.FEATURES, "NONE"))
                        .facts()
                        .inflammatoryFeatures())
                .isZero();
    }

    @Test
    void theWeeklyCheckAsksOnlyAboutTheGroupWithNews() {
        var weekly = new Interview(ScreenKind.WEEKLY, new Known(TODAY, BORN, LONG_AGO));

        assertThat(weekly.steps(Sheet.EMPTY)).containsExactly(Step.NEWS);
        assertThat(weekly.next(Sheet.EMPTY.with(Step.NEWS, "NO"))).isEmpty();
        assertThat(weekly.steps(Sheet.EMPTY.with(Step.NEWS, "CHEST"))).containsExactly(Step.NEWS, Step.V1, Step.V2);
        assertThat(weekly.answers(Sheet.EMPTY.with(Step.NEWS, "CHEST").with(Step.V1, "NO"))
                        .given())
                .containsOnlyKeys(Question.V1);
    }

    @ParameterizedTest
    @CsvSource({
        "YES_NO, YES, true",
        "YES_NO, PERHAPS, false",
        "YES_NO, '', false",
        "WEEKS, 0, true",
        "WEEKS, 6000, true",
        "WEEKS, 6001, false",
        "WEEKS, -1, false",
        "WEEKS, ?, true",
        "DATE, 2026-03-04, true",
        "DATE, 2026-03-05, false",
        "DATE, 2026-02-30, false",
        "DATE, 1899-12-31, false",
        "PRESSURE, 120/80, true",
        "PRESSURE, 20/80, false",
        "PRESSURE, 120, false",
        "PRESSURE, ?, true",
        "JOINTS, 'HI,KN', true",
        "JOINTS, TOE, false",
        "FEATURES, NONE, true",
        "FEATURES, PSORIASIS, true",
        "FEATURES, GOUT, false",
        "SCALE, 10, true",
        "SCALE, 11, false",
        "SCALE, ?, true",
        "NEWS, LEGS, true",
        "NEWS, ONSET, false",
        "NEWS, NO, true"
    })
    void onlyRepliesAreTaken(Form form, String reply, boolean taken) {
        assertThat(form.takes(reply, TODAY)).isEqualTo(taken);
    }

    @ParameterizedTest
    @EnumSource
    void everyStepHasItsWords(Step step) {
        var words = QuestionWording.ENGLISH;

        assertThat(words.question(step)).isNotBlank().doesNotContain("!");
        assertThat(words.part(step.part() == QuestionGroup.NEWS ? QuestionGroup.LEGS : step.part()))
                .isNotBlank();
        if (step.form() == Form.SCALE) {
            assertThat(words.word(step + ".low") + words.word(step + ".high")).isNotBlank();
        }
        assertThat(words.version()).isPositive();
    }

    @Test
    void aSheetIsReadAsItWasKept() {
        var sheet = Sheet.EMPTY.with(Step.C1, "YES_NEW").with(Step.Y2, "4");

        assertThat(Sheet.ofNames(sheet.names())).isEqualTo(sheet);
        assertThat(Sheet.ofNames(Map.of("C9", "YES"))).isEqualTo(Sheet.EMPTY);
        assertThat(sheet.confirmed()).containsExactly(Step.C1);
    }

    private Optional<ScreenAnswer> answer(Step step, String reply, Question question) {
        return Optional.ofNullable(
                interview.answers(Sheet.EMPTY.with(step, reply)).given().get(question));
    }

    private static Interview full(@Nullable LocalDate born, @Nullable LocalDate onset) {
        return new Interview(ScreenKind.FIRST, new Known(TODAY, born, onset));
    }
}
