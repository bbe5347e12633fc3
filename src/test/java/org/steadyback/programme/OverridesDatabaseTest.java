package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Warning;
import org.steadyback.programme.plan.Dose;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.programme.Plans.*;

/** Warnings of the checks at the services: nothing is saved without a reason, and a reason is kept for ever. */
@PortalTest
class OverridesDatabaseTest {

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
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    AccountId anna;
    Clinic.Person pat;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aPatientInCare() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> {
            episodes.open(new OpenEpisode(pat.patient(), today.minusWeeks(5), DiagnosisClass.NON_SPECIFIC));
            screening.decide(new SetGate(pat.patient(), GateAction.OK, "As examined", null));
        });
    }

    @Test
    void aPlanWithWarningsIsNotSavedWithoutReasons() {
        var answer = assigned(assign(pat.patient(), today, bridge(8)));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assignment.NeedsReason.class,
                        needs -> assertThat(needs.warnings())
                                .extracting(Warning::check)
                                .containsExactly(Check.NO_FITNESS, Check.ONE_DIRECTION));
        assertThat(open()).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void oneReasonIsNotEnoughForTwoWarnings() {
        var command = assign(pat.patient(), today, bridge(8))
                .because(List.of(new Overridden(Check.NO_FITNESS, "", "Cycles to work")));

        assertThat(assigned(command))
                .isInstanceOfSatisfying(
                        Assignment.NeedsReason.class,
                        needs -> assertThat(needs.warnings())
                                .extracting(Warning::check)
                                .containsExactly(Check.ONE_DIRECTION));
        assertThat(kept()).isZero();
    }

    @Test
    void withReasonsAnythingIsSavedAndTheyAreKept() {
        var wild = new PlanItem(
                new ExerciseId("SLG6"),
                new Dose.Sets(10, 100, 60, 0, org.steadyback.programme.plan.Side.EACH, null),
                daysAWeek(7));
        var command = assign(pat.patient(), today, wild, wild);
        var warnings = ((Assignment.NeedsReason) assigned(command)).warnings();
        assertThat(warnings)
                .extracting(Warning::check)
                .contains(
                        Check.EARLY_LEVEL,
                        Check.NO_CORE,
                        Check.NO_FITNESS,
                        Check.ONE_DIRECTION,
                        Check.LONG_BOUT,
                        Check.NO_REST_DAY,
                        Check.UNUSUAL_DOSE);

        assertThat(assigned(command.because(reasons(warnings, "An athlete, agreed in the team"))))
                .isInstanceOf(Assignment.Assigned.class);

        assertThat(open().orElseThrow().overrides()).allSatisfy(one -> {
            assertThat(one.reason()).isEqualTo("An athlete, agreed in the team");
            assertThat(one.made().by()).isEqualTo("Anna");
            assertThat(one.finding())
                    .isIn(warnings.stream().map(Warning::finding).toList());
        });
        assertThat(open().orElseThrow().overrides())
                .extracting(KeptOverride::check)
                .containsAll(warnings.stream().map(Warning::check).toList());
    }

    @Test
    void aReasonForSomethingSettledIsNotKept() {
        var command = assign(pat.patient(), today, pelvicTilt(), walk(5))
                .because(List.of(new Overridden(Check.NO_FITNESS, "", "Cycles to work")));

        assertThat(assigned(command)).isInstanceOf(Assignment.Assigned.class);
        assertThat(kept()).isZero();
    }

    @Test
    void aReasonCountsForTheSameAtALaterChangeAndNotForMore() {
        assigned(assign(pat.patient(), today, walk(22))
                .because(List.of(new Overridden(Check.LONG_BOUT, "22", "Walks anyway"))));
        var first = open().orElseThrow();

        assertThat(change(first, keep(first, walk(23)), List.of()))
                .isInstanceOfSatisfying(
                        Change.NeedsReason.class,
                        needs -> assertThat(needs.warnings())
                                .extracting(Warning::subject)
                                .containsExactly("23"));
        assertThat(open().orElseThrow().version()).isEqualTo(first.version());

        var goal = new ChangeProgramme(
                pat.patient(),
                first.programme().id(),
                first.version(),
                null,
                Mode.QUOTA,
                "Walk far",
                keep(first, walk(22)));
        assertThat(clinic.as(anna, () -> programmes.change(goal))).isInstanceOf(Change.Changed.class);
        var second = open().orElseThrow();
        assertThat(change(second, keep(second, walk(23)), List.of(new Overridden(Check.LONG_BOUT, "23", "Likes it"))))
                .isInstanceOf(Change.Changed.class);

        assertThat(open().orElseThrow().overrides())
                .extracting(KeptOverride::subject, KeptOverride::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("22", "Walks anyway"),
                        org.assertj.core.groups.Tuple.tuple("23", "Likes it"));
    }

    @Test
    void aLevelIsEarlyForFourteenDaysAndThenNoMore() {
        var hard = new PlanItem(new ExerciseId("SBR3"), reps(8), daysAWeek(3));
        assigned(assign(pat.patient(), today.minusDays(10), pelvicTilt(), walk(5)));
        var open = open().orElseThrow();
        var items = new java.util.ArrayList<>(keep(open, pelvicTilt(), walk(5)));
        items.add(new ItemChange.Add(hard));

        assertThat(change(open, today.plusDays(3), items)).isInstanceOf(Change.NeedsReason.class);
        assertThat(change(open, today.plusDays(4), items)).isInstanceOf(Change.Changed.class);
    }

    @Test
    void keepsThePreferenceAndThePlannedEndAndAChangeWithoutThemLeavesThem() {
        var outlook = new Outlook(
                new DirectionalPreference(Direction.EXTENSION, "Back bends centralise"), today.plusDays(13));
        var plain = assign(pat.patient(), today, bridge(8));
        assertThat(assigned(new AssignProgramme(
                        plain.patient(), plain.mode(), plain.goal(), today, plain.items(), outlook, List.of())))
                .isInstanceOf(Assignment.Assigned.class);
        var open = open().orElseThrow();
        assertThat(open.outlook()).isEqualTo(outlook);

        assertThat(change(open, keep(open, bridge(9)), List.of())).isInstanceOf(Change.Changed.class);
        assertThat(open().orElseThrow().outlook()).isEqualTo(outlook);
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        var plain = assign(pat.patient(), today, bridge(8));
        var command = new AssignProgramme(
                plain.patient(),
                plain.mode(),
                plain.goal(),
                today,
                plain.items(),
                new Outlook(null, today.minusDays(1)),
                List.of());

        assertThat(assigned(command))
                .isEqualTo(new Assignment.Refused(List.of(new Objection.PlannedEndTooEarly(today))));
    }

    @Test
    void aForeignPhysioAndThePatientCanOverrideNothingAndSeeNothingOfIt() {
        assigned(assign(pat.patient(), today, walk(22))
                .because(List.of(new Overridden(Check.LONG_BOUT, "22", "Walks anyway"))));
        var ben = clinic.physio("Ben");
        var command = assign(pat.patient(), today, walk(25))
                .because(List.of(new Overridden(Check.LONG_BOUT, "25", "Mine now")));

        for (var who : List.of(ben, pat.account())) {
            assertThatThrownBy(() -> clinic.as(who, () -> programmes.assign(command)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(kept()).isEqualTo(1);
        assertThat(clinic.as(ben, this::rows)).isZero();
    }

    @Test
    void theDatabaseChangesAndDeletesNoReason() {
        for (var statement : List.of("UPDATE plan_override SET reason = 'x'", "DELETE FROM plan_override")) {
            assertThatThrownBy(() -> clinic.as(anna, () -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private Assignment assigned(AssignProgramme command) {
        return clinic.as(anna, () -> programmes.assign(command));
    }

    private Change change(ProgrammeHistory open, List<ItemChange> items, List<Overridden> reasons) {
        var command = new ChangeProgramme(
                pat.patient(),
                open.programme().id(),
                open.version(),
                null,
                open.programme().mode(),
                open.programme().goal(),
                items);
        return clinic.as(anna, () -> programmes.change(command.because(reasons)));
    }

    private Change change(ProgrammeHistory open, LocalDate from, List<ItemChange> items) {
        var command = new ChangeProgramme(
                pat.patient(),
                open.programme().id(),
                open.version(),
                from,
                open.programme().mode(),
                open.programme().goal(),
                items);
        return clinic.as(anna, () -> programmes.change(command));
    }

    private static List<ItemChange> keep(ProgrammeHistory open, PlanItem... items) {
        var lines = open.newest();
        return java.util.stream.IntStream.range(0, items.length)
                .<ItemChange>mapToObj(
                        i -> new ItemChange.Keep(lines.get(i).asked().prescription(), items[i]))
                .toList();
    }

    private static List<Overridden> reasons(List<Warning> warnings, String reason) {
        return warnings.stream()
                .map(warning -> new Overridden(warning.check(), warning.subject(), reason))
                .toList();
    }

    private Optional<ProgrammeHistory> open() {
        return clinic.as(anna, () -> reader.draftFor(pat.patient())).open();
    }

    private int kept() {
        return clinic.as(anna, this::rows);
    }

    private int rows() {
        return new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("SELECT count(*) FROM plan_override")
                        .query(Integer.class)
                        .single());
    }
}
