package org.steadyback.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;
import org.steadyback.kernel.AccountId;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Tolerance;
import org.steadyback.programme.check.Warning;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.Baselines;
import org.steadyback.progression.ChangeNumber;
import org.steadyback.progression.ChooseStart;
import org.steadyback.progression.ClinicalNumbers;
import org.steadyback.progression.Trials;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.programme.Plans.*;

/** A start found in trials is what a plan is checked against: on the page, and again when it is saved. */
@PortalTest
class TolerancesDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeReader reader;

    @Autowired
    Screening screening;

    @Autowired
    Baselines baselines;

    @Autowired
    ClinicalNumbers numbers;

    AccountId anna;
    Clinic.Person pat;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aProgramme() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> {
            episodes.open(new OpenEpisode(pat.patient(), today.minusWeeks(5), DiagnosisClass.NON_SPECIFIC));
            screening.decide(new SetGate(pat.patient(), GateAction.OK, "As examined", null));
        });
        assertThat(clinic.as(anna, () -> programmes.assign(assign(pat.patient(), today, tilt(10), walk(5)))))
                .isInstanceOf(Assignment.Assigned.class);
    }

    @Test
    void whatWasNotMeasuredIsNotComparedWithAStart() {
        assertThat(draft().facts().tolerances()).isEmpty();

        assertThat(checks(change(anna, 20))).doesNotContain(Check.ABOVE_TOLERANCE);
    }

    /** So that "Harder" and "Easier" start as a proposal does. */
    @Test
    void thePageHasTheNumbersOfTheClinic() {
        assertThat(draft().facts().parameters()).isEqualTo(GradingParameters.DEFAULTS);

        var half = new ChangeNumber(Parameter.START_PCT, new BigDecimal("0.50"), "Agreed at the meeting");
        clinic.as(clinic.manager(), () -> numbers.change(half));

        assertThat(draft().facts().parameters().of(Parameter.START_PCT)).isEqualByComparingTo("0.50");
    }

    @Test
    void moreThanTheMeasuredStartIsDividedIntoBoutsAndNotSavedWithoutAReason() {
        measured();
        assertThat(draft().facts().tolerances())
                .containsOnlyKeys(PELVIC_TILT)
                .containsEntry(PELVIC_TILT, new Tolerance(Tolerance.Measure.REPS, 8));

        var warning = warnings(change(anna, 20)).stream()
                .filter(one -> one.check() == Check.ABOVE_TOLERANCE)
                .findFirst()
                .orElseThrow();
        var remedy = Objects.requireNonNull(warning.remedy());

        assertThat(remedy.schedule().boutsPerDay()).isEqualTo(3);
        assertThat(remedy.words()).isEqualTo("3 bouts of 6 repetitions");
        assertThat(draft().open().orElseThrow().newest().getFirst().asked().dose())
                .isEqualTo(new Dose.Sets(2, 8, 0, 0, Side.BOTH_TOGETHER, null));
    }

    @Test
    void theMeasuredStartItselfIsSavedUnasked() {
        measured();

        assertThat(change(anna, 7)).isInstanceOf(Change.Changed.class);
    }

    @Test
    void aStartMeasuredInAnEndedProgrammeCountsForTheNext() {
        measured();
        var open = draft().open().orElseThrow();
        clinic.as(
                anna,
                () -> programmes.end(
                        new EndProgramme(pat.patient(), open.programme().id(), "Moved on")));
        var next = assign(pat.patient(), today.plusDays(1), tilt(20), walk(5));

        assertThat(clinic.as(anna, () -> programmes.assign(next)))
                .isInstanceOfSatisfying(
                        Assignment.NeedsReason.class,
                        needs -> assertThat(needs.warnings())
                                .extracting(Warning::check)
                                .contains(Check.ABOVE_TOLERANCE));
    }

    /** "Harder" on a walk of five minutes begins the brisk one at 80 % of its usual start, 16 minutes. */
    @Test
    void aSteepStepUpTheLadderIsAskedAbout() {
        assertThat(checks(insteadOfTheWalk("FWA3", 16))).contains(Check.STEEP_STEP);
        assertThat(checks(insteadOfTheWalk("FWA3", 10))).doesNotContain(Check.STEEP_STEP);
        assertThat(checks(insteadOfTheWalk("FWA1", 16)))
                .as("another dose of the same exercise is no step of the ladder")
                .doesNotContain(Check.STEEP_STEP);
    }

    @Test
    void aForeignPhysioSeesAndChangesNothingOfIt() {
        measured();
        var ben = clinic.physio("Ben");

        assertThatThrownBy(() -> clinic.as(ben, () -> reader.draftFor(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> change(ben, 20)).isInstanceOf(AccessDeniedException.class);
    }

    /** Three trials of ten: four fifths of it, eight, are the start. */
    private void measured() {
        var id = prescription();
        clinic.as(anna, () -> baselines.choose(new ChooseStart(pat.patient(), id, true, "")));
        var trials = IntStream.of(3, 2, 1)
                .mapToObj(back -> new Trials.Trial(today.minusDays(back), 10))
                .toList();
        clinic.as(
                pat.account(),
                () -> baselines.settle(
                        pat.patient(),
                        List.of(new Trials(id, trials, null)),
                        null,
                        today.minusDays(1),
                        GradingParameters.DEFAULTS));
    }

    private PrescriptionId prescription() {
        return draft().open().orElseThrow().newest().getFirst().asked().prescription();
    }

    private Change change(AccountId who, int reps) {
        var open = draft().open().orElseThrow();
        var lines = open.newest();
        var command = new ChangeProgramme(
                pat.patient(),
                open.programme().id(),
                open.version(),
                null,
                open.programme().mode(),
                open.programme().goal(),
                List.of(
                        new ItemChange.Keep(lines.get(0).asked().prescription(), tilt(reps)),
                        new ItemChange.Keep(lines.get(1).asked().prescription(), walk(5))));
        return clinic.as(who, () -> programmes.change(command));
    }

    /** The tilt's dose is out of the ordinary, so that nothing is saved for good. */
    private Change insteadOfTheWalk(String exercise, int minutes) {
        var open = draft().open().orElseThrow();
        var lines = open.newest();
        var walk = new PlanItem(new ExerciseId(exercise), new Dose.Minutes(minutes), daysAWeek(7));
        var instead = exercise.equals(WALK.value())
                ? new ItemChange.Keep(lines.get(1).asked().prescription(), walk)
                : new ItemChange.Add(walk);
        return clinic.as(
                anna,
                () -> programmes.change(new ChangeProgramme(
                        pat.patient(),
                        open.programme().id(),
                        open.version(),
                        null,
                        open.programme().mode(),
                        open.programme().goal(),
                        List.of(new ItemChange.Keep(lines.get(0).asked().prescription(), tilt(40)), instead))));
    }

    private static List<Warning> warnings(Change change) {
        return change instanceof Change.NeedsReason(var warnings) ? warnings : List.of();
    }

    private static List<Check> checks(Change change) {
        return warnings(change).stream().map(Warning::check).toList();
    }

    private ProgrammeDraft draft() {
        return clinic.as(anna, () -> reader.draftFor(pat.patient()));
    }

    private static PlanItem tilt(int reps) {
        return new PlanItem(PELVIC_TILT, new Dose.Sets(2, reps, 0, 0, Side.BOTH_TOGETHER, null), daysAWeek(7));
    }
}
