package org.steadyback.session;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.grading.Decision;
import org.steadyback.grading.Parameter;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.programme.Origin;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.ChangeNumber;
import org.steadyback.progression.ClinicalNumbers;
import org.steadyback.progression.ClinicalNumbers.Changing;
import org.steadyback.progression.LowerDose;
import org.steadyback.progression.OwnDoses;
import org.steadyback.progression.OwnDoses.Lowering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A patient asks less of themselves at any time, never more; a clinic sets the numbers within their ranges. */
class OwnDosesDatabaseTest extends GradingStory {

    @Autowired
    OwnDoses doses;

    @Autowired
    ClinicalNumbers numbers;

    private Lowering lower(int amount) {
        return clinic.as(
                pat.account(),
                () -> doses.lower(
                        new LowerDose(pat.patient(), new PrescriptionId(prescription), amount, "A long week")));
    }

    private int reps() {
        return ((Dose.Sets) newest().asked().dose()).reps();
    }

    @Test
    void lessIsAskedFromTodayWithoutAnybodysApproval() {
        squats(8, "11");

        assertThat(lower(5)).isInstanceOf(Lowering.Lowered.class);

        assertThat(reps()).isEqualTo(5);
        assertThat(newest().origin()).isEqualTo(Origin.PATIENT);
        assertThat(newest().asked().validFrom()).isEqualTo(START);
    }

    @Test
    void theSameOrMoreIsNotTheirsToSay() {
        squats(8, "11");

        assertThat(lower(8)).isInstanceOf(Lowering.Refused.class);
        assertThat(lower(12)).isInstanceOf(Lowering.Refused.class);
        assertThat(lower(0)).isInstanceOf(Lowering.Refused.class);
        assertThat(reps()).isEqualTo(8);
    }

    @Test
    void nobodyElseLowersIt() {
        squats(8, "11");
        var quinn = clinic.patient(anna, "Quinn");
        var own = new LowerDose(pat.patient(), new PrescriptionId(prescription), 5, "");
        var foreign = new LowerDose(quinn.patient(), new PrescriptionId(prescription), 5, "");

        assertThatThrownBy(() -> clinic.as(anna, () -> doses.lower(own))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(quinn.account(), () -> doses.lower(own)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(quinn.account(), () -> doses.lower(foreign)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aClinicsOwnNumberDecidesFromNowOn() {
        squats(8, "11");
        usualPain(3);
        var changed = clinic.as(
                clinic.manager(),
                () -> numbers.change(new ChangeNumber(Parameter.GOOD_RUN, BigDecimal.TWO, "Agreed at the meeting")));
        assertThat(changed).isEqualTo(new Changing.Changed(2));

        goodDay(START, 8);
        goodDay(START.plusDays(1), 8);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.PROGRESS);
        assertThat(parametersOfTheLastDecision()).isEqualTo(2);
        assertThat(clinic.as(clinic.manager(), () -> numbers.history())
                        .getFirst()
                        .reason())
                .isEqualTo("Agreed at the meeting");
    }

    private int parametersOfTheLastDecision() {
        return clinic.as(
                anna,
                () -> transaction.execute(_ ->
                        jdbc.sql("""
                        SELECT parameters_version FROM dose_decision WHERE prescription_id = ? ORDER BY decided_at DESC LIMIT 1""").param(prescription).query(Integer.class).single()));
    }

    @Test
    void aNumberOutsideItsRangeIsRefusedAndAPhysioChangesNone() {
        var tooMany = new ChangeNumber(Parameter.GOOD_RUN, BigDecimal.TEN, "Why not");

        assertThat(clinic.as(clinic.manager(), () -> numbers.change(tooMany))).isInstanceOf(Changing.Refused.class);
        assertThat(clinic.as(clinic.manager(), () -> numbers.inForce().version()))
                .isOne();
        assertThatThrownBy(() -> clinic.as(anna, () -> numbers.change(tooMany)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(pat.account(), () -> numbers.inForce()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
