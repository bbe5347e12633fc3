package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.episode.CloseEpisode;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.EpisodeChange;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.episode.PausePatient;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.programme.plan.Done;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.programme.Plans.assign;
import static org.steadyback.programme.Plans.bridge;
import static org.steadyback.programme.Plans.walk;

/** A programme runs within an episode of care, and rests while the patient is away. */
@PortalTest
class ProgrammeInEpisodeDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeReader programmeReader;

    @Autowired
    PlanReader plans;

    @Autowired
    Screening screening;

    AccountId anna;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aPhysio() {
        anna = clinic.physio("Anna");
    }

    @Test
    void anEpisodeWithARunningProgrammeIsNotClosedAndWithoutAnEpisodeNothingStarts() {
        var pat = patient();
        clinic.as(anna, () -> screening.decide(new SetGate(pat, GateAction.OK, "Fine", null)));
        clinic.as(anna, () -> Anyway.assign(programmes, assign(pat, today.minusDays(1), bridge(8))));
        assertThat(clinic.as(anna, () -> episodes.close(new CloseEpisode(pat, "Well again"))))
                .isEqualTo(EpisodeChange.PROGRAMME_STILL_OPEN);

        var running = clinic.as(anna, () -> programmeReader.overviewOf(pat)).orElseThrow();
        clinic.as(anna, () -> programmes.end(new EndProgramme(pat, running.id(), "Well again")));
        clinic.as(anna, () -> episodes.close(new CloseEpisode(pat, "Well again")));

        assertThat(clinic.as(anna, () -> Anyway.assign(programmes, assign(pat, today.plusDays(1), walk(10)))))
                .isEqualTo(new Assignment.Refused(List.of(new Objection.NoOpenEpisode())));
    }

    @Test
    void nothingIsDueInAPause() {
        var pat = patient();
        clinic.as(anna, () -> screening.decide(new SetGate(pat, GateAction.OK, "Fine", null)));
        clinic.as(anna, () -> Anyway.assign(programmes, assign(pat, today, walk(10))));

        var holiday = new Period(today.plusDays(3), today.plusDays(9));
        clinic.as(anna, () -> episodes.pause(new PausePatient(pat, holiday, "Holiday")));

        var plan = clinic.as(anna, () -> plans.plansOf(pat)).getFirst().plan();
        assertThat(plan.pauses()).containsExactly(holiday);
        var nothingDone = Done.nothing();
        assertThat(plan.dueOn(today.plusDays(2), nothingDone)).hasSize(1);
        assertThat(plan.dueOn(today.plusDays(3), nothingDone)).isEmpty();
        assertThat(plan.dueOn(today.plusDays(10), nothingDone)).hasSize(1);
    }

    private PatientId patient() {
        var pat = clinic.patient(anna, "Pat").patient();
        clinic.as(anna, () -> episodes.open(new OpenEpisode(pat, today.minusWeeks(3), DiagnosisClass.RADICULAR)));
        return pat;
    }
}
