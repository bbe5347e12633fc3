package org.steadyback.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.CareRole;
import org.steadyback.access.Patients;
import org.steadyback.kernel.AccountId;
import org.steadyback.library.ChangeExercise;
import org.steadyback.library.Drafts;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Exercises;
import org.steadyback.library.Media;
import org.steadyback.library.MediaReader;
import org.steadyback.library.ShownMedia;
import org.steadyback.library.SkipReasons;
import org.steadyback.library.Upload;
import org.steadyback.library.WriteExercise;
import org.steadyback.library.Writing;
import org.steadyback.library.media.CraftedFiles;
import org.steadyback.programme.Change;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.ItemChange;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.GateAction;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.Clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.session.Examples.item;

/** An own exercise that only its maker finds, prescribed: who sees it then, and what the logs say of an exercise. */
class OwnPrescribedDatabaseTest extends SessionStory {

    @Autowired
    Exercises exercises;

    @Autowired
    Programmes programmes;

    @Autowired
    PlanReader plans;

    @Autowired
    Media media;

    @Autowired
    MediaReader mediaReader;

    @Autowired
    SkipReasons skips;

    @Autowired
    Patients patients;

    /** Whatever becomes of the exercise, and also where the plan is moved about: only a new dose asks for the new words. */
    @Test
    void whatIsPrescribedKeepsTheWordsItWasGivenWithUntilItIsAskedAnew() {
        var written = (Writing.Written) clinic.as(
                anna, () -> exercises.write(new WriteExercise(Drafts.good().draft(), null)));
        var slide =
                new PrescriptionId(prescribing.daily(clinic, anna, pat.patient(), programme, written.slug(), FIRST));
        var renamed = Drafts.good().withName("Towel slide, longer").draft();
        assertThat(clinic.as(anna, () -> exercises.change(new ChangeExercise(written.key(), renamed))))
                .isInstanceOf(Writing.Written.class);
        assertThat(due()).contains("Towel slide").doesNotContain("Towel slide, longer");

        turnRound(slide, 10);
        assertThat(due()).contains("Towel slide").doesNotContain("Towel slide, longer");
        turnRound(slide, 9);
        assertThat(due()).contains("Towel slide, longer").doesNotContain("Towel slide");
    }

    private List<String> due() {
        clock.setTo(clock.instant().plusSeconds(24 * 3600));
        return clinic.as(pat.account(), () -> days.openDay(pat.patient())).session().items().stream()
                .map(one -> one.exercise().name())
                .toList();
    }

    private long version() {
        return transaction.execute(_ -> jdbc.sql("SELECT version FROM programme WHERE programme_id = ?")
                .param(programme)
                .query(Long.class)
                .single());
    }

    /** The plan in the other order, with so many repetitions of this one. */
    private void turnRound(PrescriptionId changed, int reps) {
        clinic.as(anna, () -> {
            var plan = plans.plansOf(pat.patient()).getFirst();
            var items = plan.newest().stream()
                    .map(one -> {
                        var asked = one.asked();
                        boolean it = asked.prescription().equals(changed);
                        var dose = it ? new Dose.Sets(2, reps, 3, 30, Side.BOTH_TOGETHER, null) : asked.dose();
                        return (ItemChange) new ItemChange.Keep(
                                asked.prescription(),
                                new PlanItem(one.exercise().id(), dose, asked.schedule(), "As agreed"));
                    })
                    .toList();
            assertThat(Anyway.change(
                            programmes,
                            new ChangeProgramme(
                                    pat.patient(),
                                    plan.id(),
                                    version(),
                                    null,
                                    plan.mode(),
                                    plan.goal(),
                                    items.reversed())))
                    .isInstanceOf(Change.Changed.class);
        });
    }

    @Test
    void thePatientAndTheCareTeamSeeWhatOnlyItsMakerFinds() {
        var picture = clinic.as(anna, this::upload);
        var draft = Drafts.good()
                .onlyMine()
                .withMedia(picture)
                .withAlt("A heel slides.")
                .draft();
        var written = (Writing.Written) clinic.as(anna, () -> exercises.write(new WriteExercise(draft, null)));
        var ben = clinic.physio("Ben");
        var quinn = clinic.patient(anna, "Quinn");
        assertThat(sees(pat.account(), picture)).isFalse();

        prescribing.daily(clinic, anna, pat.patient(), programme, written.slug(), FIRST);

        var due = clinic.as(pat.account(), () -> days.openDay(pat.patient()))
                .session()
                .items();
        assertThat(due).extracting(one -> one.exercise().name()).contains("Towel slide");
        assertThat(due)
                .extracting(one -> one.exercise().movingPicture().orElse(""))
                .contains(picture.address());
        assertThat(sees(pat.account(), picture)).isTrue();
        assertThat(sees(quinn.account(), picture)).isFalse();
        assertThat(sees(ben, picture)).isFalse();

        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.COVER));
        assertThat(sees(ben, picture)).isTrue();
        clinic.as(anna, () -> exercises.retire(written.key().id()));
        assertThat(clinic.as(pat.account(), () -> days.openDay(pat.patient()))
                        .session()
                        .items())
                .extracting(one -> one.exercise().name())
                .contains("Towel slide");
    }

    @Test
    void countsPeopleWhoLeftItOutBecauseItHurt() {
        record(usual().session());
        var bridgeId = new ExerciseId("SBR2");
        assertThat(clinic.as(anna, () -> skips.hurting(bridgeId)).inWords())
                .isEqualTo("Skipped because it hurt: not enough logs yet (1 of 5 people)");

        others(3).forEach(person -> log(person, null));
        others(1).forEach(person -> log(person, SkipReason.HURTS));
        assertThat(clinic.as(anna, () -> skips.hurting(bridgeId)).inWords())
                .isEqualTo("Skipped because it hurt by 20 % (1 of 5 of your patients)");
        assertThat(clinic.as(clinic.physio("Ben"), () -> skips.hurting(bridgeId)))
                .isEqualTo(new SkipReasons.Hurting(0, 0));
    }

    private List<Clinic.Person> others(int many) {
        // nothing is recorded from before somebody came into care
        clock.setTo(Instant.parse("2026-06-01T08:00:00Z"));
        var others = new ArrayList<Clinic.Person>();
        for (int number = 0; number < many; number++) {
            others.add(clinic.patient(anna, "Other"));
        }
        clock.setTo(NOW);
        return others;
    }

    private void log(Clinic.Person person, @Nullable SkipReason because) {
        prescribing.gate(clinic, anna, person.patient(), GateAction.OK);
        var plan = prescribing.programme(clinic, anna, person.patient(), FIRST);
        var asked = prescribing.daily(clinic, anna, person.patient(), plan, "bridge", FIRST);
        var done = because == null
                ? item(asked, 1, 10, 8)
                : new RecordSession.Item(new PrescriptionId(asked), 1, null, List.of(), because, null, null);
        clinic.as(
                person.account(),
                () -> sessions.record(Examples.of(person.patient(), NOW.minusSeconds(1200))
                        .with(done)
                        .session()));
    }

    private boolean sees(AccountId who, ShownMedia picture) {
        return clinic.as(who, () -> mediaReader.find(picture.id()).isPresent());
    }

    private ShownMedia upload() {
        try {
            return ((Upload.Kept) media.take(new ByteArrayInputStream(CraftedFiles.png(40, 30)))).media();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
