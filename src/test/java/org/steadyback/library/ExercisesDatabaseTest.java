package org.steadyback.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.SettableClock;
import org.steadyback.library.ExerciseDraft.Field;
import org.steadyback.library.Writing.Written;
import org.steadyback.library.media.CraftedFiles;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A clinic writes its own exercises: who sees, changes and retires them, and what colleagues and other clinics find. */
@PortalTest
class ExercisesDatabaseTest {

    private static final ExerciseDraft TOWEL = Drafts.good().draft();

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic otherClinic;

    @Autowired
    Exercises exercises;

    @Autowired
    ExerciseReader reader;

    @Autowired
    ContentReader contents;

    @Autowired
    Media media;

    @Autowired
    MediaReader mediaReader;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private AccountId anna;
    private AccountId ben;

    @BeforeEach
    void workInAClinic() {
        anna = clinic.physio("Anna");
        ben = clinic.physio("Ben");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void isKeptAsItWasWrittenAndFoundByTheWholeClinic() {
        var written = written(anna, TOWEL);

        assertThat(written.slug()).isEqualTo("own-towel-slide");
        var content = clinic.as(ben, () -> contents.bySlug("own-towel-slide")).orElseThrow();
        assertThat(ExerciseDraft.of(content)).isEqualTo(TOWEL);
        assertThat(content.card().own()).isEqualTo(new ClinicExerciseDetails(anna, false, null));
        assertThat(content.sideways())
                .containsEntry(Hurdle.KNEELING, new Sideways.NotNeeded())
                .containsEntry(Hurdle.EQUIPMENT, new Sideways.NotNeeded())
                .doesNotContainKey(Hurdle.FLOOR);
        assertThat(names(ben, "towel slide")).contains("Towel slide");
        assertThat(audited("CREATE", written.key().id())).isOne();
    }

    @Test
    void stopsAtEverythingThatIsAmissAndKeepsNothing() {
        var answer = clinic.as(anna, () -> exercises.write(new WriteExercise(ExerciseDraft.empty(), null)));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Writing.Incomplete.class,
                        incomplete -> assertThat(incomplete.faults()).containsKeys(Field.NAME, Field.DOING));
        assertThat(count(anna, "SELECT count(*) FROM exercise WHERE source = 'CLINIC'"))
                .isZero();
    }

    @Test
    void anotherClinicFindsNothingOfIt() {
        var written = written(anna, TOWEL);
        var fay = otherClinic.physio("Fay");
        var id = written.key().id();

        otherClinic.as(fay, () -> {
            assertThat(contents.bySlug(written.slug())).isEmpty();
            assertThat(reader.bySlug(written.slug())).isEmpty();
            assertThat(reader.current(Set.of(id))).isEmpty();
            assertThat(reader.at(Set.of(written.key()))).isEmpty();
            assertThat(reader.ladder("Towel work")).isEmpty();
            assertThat(reader.search(ExerciseFilter.words("towel slide"))).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> exercises.change(new ChangeExercise(written.key(), TOWEL)));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> exercises.retire(id));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> exercises.write(new WriteExercise(TOWEL, id)));
        });
        assertThat(count(fay, "SELECT count(*) FROM exercise_text WHERE name = 'Towel slide'"))
                .isZero();
        assertThat(count(fay, "SELECT count(*) FROM exercise_word WHERE word = 'belt' AND clinic_id IS NOT NULL"))
                .isZero();
        assertThat(written(fay, otherClinic, TOWEL).slug()).isEqualTo("own-towel-slide");
    }

    @Test
    void whatIsOnlyForItsMakerIsNotThereForAColleague() {
        var written = written(anna, Drafts.good().onlyMine().draft());
        var id = written.key().id();

        clinic.as(ben, () -> {
            assertThat(contents.bySlug(written.slug())).isEmpty();
            assertThat(reader.bySlug(written.slug())).isEmpty();
            assertThat(reader.current(Set.of(id))).isEmpty();
            assertThat(reader.ladder("Towel work")).isEmpty();
            assertThat(reader.search(ExerciseFilter.words("towel slide"))).isEmpty();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> exercises.retire(id));
        });
        assertThat(names(anna, "towel slide")).contains("Towel slide");
    }

    @Test
    void patientsAndManagersWriteNothing() {
        var pat = clinic.patient(anna, "Pat").account();
        var command = new WriteExercise(TOWEL, null);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> clinic.as(pat, () -> exercises.write(command)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> clinic.as(clinic.manager(), () -> exercises.write(command)));
    }

    @Test
    void aCopyKeepsWhatTheOriginalSaysAndStandsBesideItsRung() {
        var bridge = clinic.as(anna, () -> contents.bySlug("bridge")).orElseThrow();
        var written = clinic.as(anna, () -> (Written) exercises.write(
                new WriteExercise(ExerciseDraft.copyOf(bridge), bridge.card().id())));

        var copy = clinic.as(anna, () -> contents.bySlug(written.slug())).orElseThrow();
        assertThat(copy.card().name()).isEqualTo("Bridge, our version");
        assertThat(copy.steps()).isEqualTo(bridge.steps());
        assertThat(copy.sideways()).isEqualTo(bridge.sideways());
        assertThat(copy.cautionReasons()).isEqualTo(bridge.cautionReasons());
        assertThat(clinic.as(ben, () -> reader.ladder("Bridges")))
                .extracting(ExerciseCard::name)
                .containsSubsequence("Bridge", "Bridge, our version", "Bridge with march");
        assertThat(otherClinic.as(otherClinic.physio("Fay"), () -> reader.ladder("Bridges")))
                .hasSize(5);
    }

    @Test
    void aChangeIsTheNextVersionAndTheEarlierStaysReadable() {
        var first = written(anna, TOWEL);
        var second =
                changed(ben, first.key(), Drafts.good().withName("Heel slide").draft());

        assertThat(second)
                .isEqualTo(new Written(
                        "own-towel-slide", new VersionKey(first.key().id(), 2)));
        clinic.as(anna, () -> {
            assertThat(reader.at(first.key().id(), 1).name()).isEqualTo("Towel slide");
            assertThat(contents.bySlug("own-towel-slide").orElseThrow().card().name())
                    .isEqualTo("Heel slide");
            assertThat(reader.current(Set.of(first.key().id()))).hasSize(1);
        });
        assertThat(clinic.as(
                        ben,
                        () -> exercises.change(new ChangeExercise(
                                new VersionKey(first.key().id(), 2),
                                Drafts.good().withName("Heel slide").draft()))))
                .isEqualTo(second);
        assertThat(count(
                        anna,
                        "SELECT count(*) FROM exercise WHERE exercise_id = '"
                                + first.key().id() + "'"))
                .isEqualTo(2);
    }

    @Test
    void saysWhoChangedItMeanwhileAndKeepsTheirs() {
        clock.setTo(Instant.parse("2026-06-01T08:00:00Z"));
        var first = written(ben, TOWEL);
        changed(anna, first.key(), Drafts.good().withName("Heel slide").draft());

        assertThat(changed(ben, first.key(), Drafts.good().withName("Slide").draft()))
                .isEqualTo(new Writing.ChangedMeanwhile("Anna", Instant.parse("2026-06-01T08:00:00Z")));
        assertThat(names(ben, "heel slide")).contains("Heel slide");
    }

    @Test
    void onlyTheMakerKeepsItForThemselves() {
        var first = written(anna, TOWEL);
        changed(ben, first.key(), Drafts.good().onlyMine().withAlt("x").draft());

        assertThat(clinic.as(anna, () -> contents.bySlug(first.slug()))
                        .orElseThrow()
                        .card()
                        .own())
                .isEqualTo(new ClinicExerciseDetails(anna, false, null));
    }

    @Test
    void retiredItIsNotOfferedButReadableAndComesBack() {
        var written = written(anna, TOWEL);
        clinic.as(ben, () -> exercises.retire(written.key().id()));

        clinic.as(anna, () -> {
            assertThat(reader.search(ExerciseFilter.words("towel slide"))).isEmpty();
            assertThat(reader.current(Set.of(written.key().id()))).isEmpty();
            assertThat(reader.at(Set.of(written.key()))).hasSize(1);
            assertThat(contents.bySlug(written.slug())).isPresent();
            assertThat(exercises.change(new ChangeExercise(written.key(), TOWEL)))
                    .isEqualTo(new Writing.Retired());
            exercises.bringBack(written.key().id());
            assertThat(reader.current(Set.of(written.key().id()))).hasSize(1);
        });
        assertThat(audited("UPDATE", written.key().id())).isEqualTo(2);
        assertThat(written(ben, TOWEL).slug()).isEqualTo("own-towel-slide-2");
    }

    @Test
    void theLibrarysOwnCannotBeChangedOrRetiredByAPhysio() {
        var bridge = new ExerciseId("SBR2");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> clinic.as(anna, () -> exercises.retire(bridge)));
        assertThat(changedRows(anna, "UPDATE exercise SET current = false WHERE exercise_id = 'SBR2'"))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> changedRows(
                        anna,
                        "INSERT INTO exercise_text (exercise_id, version, language, name, cue)"
                                + " VALUES ('SBR2', 1, 'de', 'x', 'y')"))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void itsPictureIsSeenByWhoSeesTheExercise() {
        var picture = picture(anna);
        var draft = Drafts.good().withMedia(picture).withAlt("A heel slides on a towel.");
        written(anna, draft.draft());

        assertThat(clinic.as(ben, () -> contents.bySlug("own-towel-slide"))
                        .orElseThrow()
                        .card()
                        .media())
                .contains(picture);
        assertThat(clinic.as(ben, () -> mediaReader.find(picture.id()))).isPresent();
        assertThat(otherClinic.as(otherClinic.physio("Fay"), () -> mediaReader.find(picture.id())))
                .isEmpty();
        assertThat(clinic.as(clinic.patient(anna, "Pat").account(), () -> mediaReader.find(picture.id())))
                .isEmpty();
    }

    @Test
    void anothersPictureCannotBeShown() {
        var foreign = otherClinic.as(otherClinic.physio("Fay"), () -> upload());
        var draft = Drafts.good().withMedia(foreign).withAlt("x").draft();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> written(anna, draft));
    }

    private ShownMedia picture(AccountId who) {
        return clinic.as(who, this::upload);
    }

    private ShownMedia upload() {
        try {
            return ((Upload.Kept) media.take(new ByteArrayInputStream(CraftedFiles.png(40, 30)))).media();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Written written(AccountId who, ExerciseDraft draft) {
        return written(who, clinic, draft);
    }

    private Written written(AccountId who, Clinic at, ExerciseDraft draft) {
        return (Written) at.as(who, () -> exercises.write(new WriteExercise(draft, null)));
    }

    private Writing changed(AccountId who, VersionKey basedOn, ExerciseDraft draft) {
        return clinic.as(who, () -> exercises.change(new ChangeExercise(basedOn, draft)));
    }

    private List<String> names(AccountId who, String words) {
        return clinic.as(
                who,
                () -> reader.search(ExerciseFilter.words(words)).stream()
                        .map(ExerciseCard::name)
                        .toList());
    }

    private int audited(String action, ExerciseId id) {
        return count(
                clinic.manager(),
                "SELECT count(*) FROM audit_entry WHERE subject = 'exercise' AND action = '%s' AND subject_id = '%s'"
                        .formatted(action, id));
    }

    private int count(AccountId who, String sql) {
        return clinic.as(
                who,
                () -> transaction.execute(
                        _ -> database.sql(sql).query(Integer.class).single()));
    }

    private int changedRows(AccountId who, String sql) {
        return clinic.as(who, () -> transaction.execute(_ -> database.sql(sql).update()));
    }
}
