package org.steadyback.agreement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.agreement.AnswerPlan.Says;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.SettableClock;
import org.steadyback.programme.Assignment;
import org.steadyback.programme.Change;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.ItemChange;
import org.steadyback.programme.Mode;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.programme.Plans.assign;
import static org.steadyback.programme.Plans.bridge;
import static org.steadyback.programme.Plans.walk;

/** A plan is suggested, answered, changed or explained; and movements are rated. */
@PortalTest
class PlanAnswersDatabaseTest {

    private static final Instant MONDAY = Instant.parse("2026-11-09T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeReader reader;

    @Autowired
    PlanAnswers answers;

    @Autowired
    MovementConfidence confidence;

    @Autowired
    Screening screening;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    AccountId anna;
    Clinic.Person pat;
    ProgrammeId programme;

    @BeforeEach
    void aPlanIsSuggested() {
        clock.setTo(MONDAY);
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        programme = clinic.as(anna, this::suggest);
    }

    private ProgrammeId suggest() {
        episodes.open(new OpenEpisode(pat.patient(), DAY.minusWeeks(6), DiagnosisClass.NON_SPECIFIC));
        screening.decide(new SetGate(pat.patient(), GateAction.OK, "Fine", null));
        var command = assign(pat.patient(), DAY, bridge(8), walk(10));
        return ((Assignment.Assigned) Anyway.assign(programmes, command)).programme();
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void thePatientAcceptsThePlanAndThePhysioSeesWhen() {
        assertThat(seen().answer()).isEmpty();
        later(1);

        assertThat(say(new Says.ItSuits())).isEqualTo(PlanAnswered.KEPT);
        assertThat(say(new Says.ItSuits())).isEqualTo(PlanAnswered.KEPT);

        var answer = seen().answer().orElseThrow();
        assertThat(answer.suits()).isTrue();
        assertThat(answer.at()).isEqualTo(MONDAY.plus(Duration.ofHours(1)));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void askingForAChangeStaysOpenUntilALineOrAChange() {
        later(1);
        say(new Says.Change(EnumSet.of(PlanWish.TOO_MUCH), bridgeId(), " Mornings are busy "));

        var asked = seen();
        assertThat(asked.changeOpen()).isTrue();
        assertThat(asked.answer().orElseThrow().about()).isEqualTo("Bridge");
        assertThat(Reading.in(Languages.of("es").orElseThrow(), this::seen)
                        .answer()
                        .orElseThrow()
                        .about())
                .isEqualTo("Puente");
        assertThat(asked.answer().orElseThrow().words()).isEqualTo("Mornings are busy");

        later(2);
        clinic.as(
                anna,
                () -> assertThat(answers.reply(new ReplyToPatient(pat.patient(), programme, "Halve it this week")))
                        .isEqualTo(PlanAnswered.KEPT));
        assertThat(seen().changeOpen()).isFalse();
        assertThat(seen().answer().orElseThrow().reply().orElseThrow().words()).isEqualTo("Halve it this week");
        clinic.as(
                anna,
                () -> assertThat(answers.reply(new ReplyToPatient(pat.patient(), programme, "Once more")))
                        .isEqualTo(PlanAnswered.NOTHING_TO_ANSWER));
    }

    @Test
    void whatThePhysioChangesIsSuggestedAnewAndTheOldAnswerIsKept() {
        later(1);
        say(new Says.Change(Set.of(), null, "Less please"));
        var onScreen = seen().suggested().at();
        later(2);
        change();

        assertThat(seen().answer()).isEmpty();
        assertThat(seen().changeOpen()).isFalse();
        assertThat(clinic.as(
                        pat.account(),
                        () -> answers.answer(new AnswerPlan(pat.patient(), programme, onScreen, new Says.ItSuits()))))
                .isEqualTo(PlanAnswered.CHANGED_MEANWHILE);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aWishNeedsAWish() {
        assertThat(say(new Says.Change(Set.of(), null, "  "))).isEqualTo(PlanAnswered.NOTHING_SAID);
        assertThat(rows()).isZero();
    }

    @Test
    void onlyThePatientAnswersAndOnlyTheirPhysioReplies() {
        say(new Says.Change(Set.of(), null, "Less please"));
        var at = seen().suggested().at();
        var ben = clinic.physio("Ben");
        var tom = clinic.patient(ben, "Tom");
        var accept = new AnswerPlan(pat.patient(), programme, at, new Says.ItSuits());

        for (var who : List.of(anna, ben, tom.account())) {
            assertThatThrownBy(() -> clinic.as(who, () -> answers.answer(accept)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var who : List.of(ben, pat.account(), tom.account())) {
            assertThatThrownBy(() ->
                            clinic.as(who, () -> answers.reply(new ReplyToPatient(pat.patient(), programme, "Yes"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> clinic.as(ben, () -> answers.suggestedTo(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(
                        tom.account(),
                        () -> answers.answer(new AnswerPlan(tom.patient(), programme, at, new Says.ItSuits()))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anExerciseOfSomebodyElseIsNotThere() {
        var wish = new Says.Change(Set.of(), PrescriptionId.next(), "This one");

        assertThatThrownBy(() -> say(wish)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void movementsAreRatedOnceAndALeftOutOneIsNoZero() {
        var walkId = clinic.as(anna, () -> reader.draftFor(pat.patient()))
                .open()
                .orElseThrow()
                .newest()
                .get(1)
                .asked()
                .prescription();
        rate(new RateMovements.Rating(bridgeId(), 0), new RateMovements.Rating(walkId, null));

        var asked = clinic.as(anna, () -> reader.draftFor(pat.patient()))
                .open()
                .orElseThrow()
                .newest();
        var known = new Confidence(seen().ratings());
        assertThat(known.open(asked)).isEmpty();
        assertThat(known.avoided(asked)).extracting(one -> one.card().name()).containsExactly("Bridge");
        assertThatThrownBy(() -> rate(new RateMovements.Rating(PrescriptionId.next(), 5)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        clinic.as(anna, () -> confidence.rate(new RateMovements(pat.patient(), programme, List.of()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void answersAreOnlyEverAdded() {
        say(new Says.ItSuits());
        for (var statement : List.of("UPDATE plan_answer SET words = 'x'", "DELETE FROM movement_confidence")) {
            assertThatThrownBy(() -> clinic.as(anna, () -> jdbc.sql(statement).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void change() {
        clinic.as(anna, () -> {
            var open = reader.draftFor(pat.patient()).open().orElseThrow();
            var keep = new ItemChange.Keep(open.newest().getFirst().asked().prescription(), bridge(5));
            assertThat(Anyway.change(
                            programmes,
                            new ChangeProgramme(
                                    pat.patient(),
                                    programme,
                                    open.version(),
                                    null,
                                    Mode.GUIDED,
                                    "Lift Emma again",
                                    List.of(keep))))
                    .isInstanceOf(Change.Changed.class);
        });
    }

    private void rate(RateMovements.Rating... ratings) {
        clinic.as(pat.account(), () -> confidence.rate(new RateMovements(pat.patient(), programme, List.of(ratings))));
    }

    private PrescriptionId bridgeId() {
        return clinic.as(anna, () -> reader.draftFor(pat.patient()))
                .open()
                .orElseThrow()
                .newest()
                .getFirst()
                .asked()
                .prescription();
    }

    private PlanAnswered say(Says says) {
        var at = seen().suggested().at();
        return clinic.as(pat.account(), () -> answers.answer(new AnswerPlan(pat.patient(), programme, at, says)));
    }

    private SuggestedPlan seen() {
        return clinic.as(anna, () -> answers.suggestedTo(pat.patient())).orElseThrow();
    }

    private int rows() {
        return clinic.as(
                anna,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("SELECT count(*) FROM plan_answer WHERE patient_id = ?")
                                .param(pat.patient().value())
                                .query(Integer.class)
                                .single()));
    }

    private void later(int hours) {
        clock.setTo(MONDAY.plus(Duration.ofHours(hours)));
    }
}
