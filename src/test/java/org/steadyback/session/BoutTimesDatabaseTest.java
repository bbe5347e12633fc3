package org.steadyback.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.kernel.AccountId;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.session.day.BoutContent;
import org.steadyback.session.day.DaySchedule;
import org.steadyback.session.day.Waking;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A patient's day as it is kept: spread at first, moved by the patient alone. */
@PortalTest
class BoutTimesDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    @Autowired
    Screening screening;

    @Autowired
    Programmes programmes;

    @Autowired
    PatientDays days;

    @Autowired
    BoutTimes boutTimes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void threeBoutsADay() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        var today = LocalDate.now(Clinic.LONDON);
        var tilt = new PlanItem(
                new ExerciseId("MPT1"),
                new Dose.Sets(1, 8, 2, 0, Side.BOTH_TOGETHER, null),
                new Schedule(new Frequency.DaysAWeek(7), 2));
        var walk =
                new PlanItem(new ExerciseId("FWA1"), new Dose.Minutes(5), new Schedule(new Frequency.DaysAWeek(7), 3));
        clinic.as(anna, () -> {
            episodes.open(new OpenEpisode(pat.patient(), today.minusWeeks(8), DiagnosisClass.NON_SPECIFIC));
            screening.decide(new SetGate(pat.patient(), GateAction.OK, "Seen in person.", null));
            Anyway.assign(programmes, new AssignProgramme(pat.patient(), Mode.GUIDED, "", today, List.of(tilt, walk)));
        });
    }

    @Test
    void spreadsTheBoutsOverTheUsualDay() {
        assertThat(day().contents())
                .containsExactly(new BoutContent(2, true), new BoutContent(2, true), new BoutContent(1, false));
        assertThat(day().times()).containsExactly(at(10), at(14), at(18));
    }

    @Test
    void keepsWhereABoutWasMovedTo() {
        assertThat(move(2, 30)).isInstanceOf(DayPlanned.Kept.class);
        assertThat(move(2, 30)).isInstanceOf(DayPlanned.Kept.class);

        assertThat(day().times()).containsExactly(at(10), at(15), at(18));
        assertThat(rows()).isEqualTo(2);
    }

    /** In whatever zone the machine is: it is the clock at home. */
    @Test
    void whatIsStoredIsTheTimeThatWasGiven() {
        setWaking(new Waking(LocalTime.of(6, 30), LocalTime.of(23, 59)));
        var moved = (DayPlanned.Kept) move(1, -30);

        assertThat(moved.day().times()).hasSize(3).contains(LocalTime.of(8, 45));
        assertThat(stored())
                .containsExactly(
                        "06:30:00/23:59:00/",
                        "06:30:00/23:59:00/"
                                + moved.day().times().stream()
                                        .map(time -> time + ":00")
                                        .collect(Collectors.joining(",")));
    }

    @Test
    void keepsNothingWhereThereIsNoRoom() {
        assertThat(move(2, -150)).isEqualTo(new DayPlanned.NoRoom());
        assertThat(move(3, 300)).isEqualTo(new DayPlanned.NoRoom());
        assertThat(move(4, 30)).isEqualTo(new DayPlanned.NoRoom());
        assertThat(rows()).isZero();
        // fitness may come soon after
        assertThat(move(3, -225)).isInstanceOf(DayPlanned.Kept.class);
    }

    @Test
    void anotherDayKeepsTheTimesThatFitIt() {
        move(1, -60);
        setWaking(new Waking(LocalTime.of(6, 30), LocalTime.of(22, 0)));
        assertThat(day().times()).containsExactly(at(9), at(14), at(18));

        setWaking(new Waking(LocalTime.of(12, 0), LocalTime.of(22, 0)));
        assertThat(day().times())
                .allMatch(time -> !time.isBefore(at(12)))
                .isSorted()
                .hasSize(3);
        assertThat(move(1, 30)).isInstanceOf(DayPlanned.Kept.class);
    }

    @Test
    void nobodyElseMovesAPatientsDay() {
        var other = clinic.patient(anna, "Other");
        var ben = clinic.physio("Ben");

        for (var who : List.of(anna, ben, other.account())) {
            assertThatThrownBy(() ->
                            clinic.as(who, () -> boutTimes.move(new MoveBout(pat.patient(), 1, DaySchedule.STEP))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() ->
                            clinic.as(who, () -> boutTimes.setWaking(new SetWaking(pat.patient(), Waking.USUAL))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(rows()).isZero();
    }

    @Test
    void aClosedGateHasNoTimes() {
        clinic.as(anna, () -> screening.decide(new SetGate(pat.patient(), GateAction.SAME_DAY, "To be seen", null)));

        assertThat(day().times()).isEmpty();
        assertThat(move(1, 30)).isEqualTo(new DayPlanned.NoRoom());
    }

    @Test
    void theDatabaseChangesNoChoice() {
        for (var statement : List.of("UPDATE bout_time SET times = '{}'", "DELETE FROM bout_time")) {
            assertThatThrownBy(() ->
                            clinic.as(pat.account(), () -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private DaySchedule day() {
        return clinic.as(pat.account(), () -> days.openDay(pat.patient()).day());
    }

    private DayPlanned move(int bout, int minutes) {
        return clinic.as(
                pat.account(),
                () -> boutTimes.move(new MoveBout(pat.patient(), bout, java.time.Duration.ofMinutes(minutes))));
    }

    private void setWaking(Waking waking) {
        assertThat(clinic.as(pat.account(), () -> boutTimes.setWaking(new SetWaking(pat.patient(), waking))))
                .isInstanceOf(DayPlanned.Kept.class);
    }

    private int rows() {
        return clinic.as(
                pat.account(),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("SELECT count(*) FROM bout_time")
                                .query(Integer.class)
                                .single()));
    }

    private List<String> stored() {
        return clinic.as(
                pat.account(),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("""
                                        SELECT waking_from || '/' || waking_to || '/' || array_to_string(times, ',')
                                          FROM bout_time ORDER BY bout_time_id""").query(String.class).list()));
    }

    private static LocalTime at(int hour) {
        return LocalTime.of(hour, 0);
    }
}
