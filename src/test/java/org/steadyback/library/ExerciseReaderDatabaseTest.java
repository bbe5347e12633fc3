package org.steadyback.library;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The library in a real database, loaded at start. Each test's changes are rolled back. */
@PortalTest
@Transactional
class ExerciseReaderDatabaseTest {

    private static final ExerciseId BRIDGE = new ExerciseId("SBR2");

    @Autowired
    ExerciseReader reader;

    @Autowired
    ContentReader contents;

    @Autowired
    LibraryLoader loader;

    @Autowired
    ExercisePictures pictures;

    @Autowired
    JdbcClient database;

    @Autowired
    Clinic clinic;

    /** Before the transaction, which tells the database who asks. */
    @BeforeTransaction
    void signIn() {
        SecurityContextHolder.setContext(clinic.as(clinic.physio("Anna"), SecurityContextHolder::getContext));
    }

    @AfterTransaction
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void holdsAtStartExactlyWhatTheFileSays() {
        assertThat(reader.search(ExerciseFilter.none()))
                .containsExactlyInAnyOrderElementsOf(
                        file().stream().map(ExerciseContent::card).toList());
    }

    @Test
    void putsTheNameThatWasTypedFirstAndTheRestByFamilyAndRung() {
        var found = reader.search(ExerciseFilter.words("bridge"));

        // the side planks are called side bridges, too; the first of the family has other names
        assertThat(found)
                .extracting(card -> card.id().value())
                .containsExactly("SBR2", "SBR3", "SBR4", "SBR5", "SSP2", "SSP3", "SBR1");
    }

    @Test
    void filtersAndCountsAlike() {
        var filter = ExerciseFilter.none()
                .withSections(Set.of(Section.PHYSICAL_FITNESS))
                .withHave(Set.of("Pool"))
                .withNotOnTheFloor(true);
        var page = reader.browse(filter);

        assertThat(page.found()).isEqualTo(reader.search(filter)).hasSize(7);
        assertThat(page.counts().levels()).containsEntry(1, 2).containsEntry(5, 0);
    }

    @Test
    void givesEverybodyTheSameObjects() {
        var card = reader.current(Set.of(BRIDGE)).get(BRIDGE);

        assertThat(reader.bySlug("bridge")).containsSame(card);
        assertThat(reader.search(ExerciseFilter.words("bridge")))
                .anySatisfy(found -> assertThat(found).isSameAs(card));
    }

    @Test
    void climbsALadder() {
        assertThat(reader.ladder("Walking")).extracting(ExerciseCard::rung).containsExactly(1, 2, 3, 4, 5);
        assertThat(reader.ladder("No such family")).isEmpty();
    }

    @Test
    void findsByAddress() {
        assertThat(reader.bySlug("child-s-pose"))
                .get()
                .extracting(ExerciseCard::name)
                .isEqualTo("Child's pose");
        assertThat(reader.bySlug("no-such")).isEmpty();
    }

    @Test
    void findsManyById() {
        var found = reader.current(List.of(BRIDGE, new ExerciseId("FWA1"), new ExerciseId("ZZZ9")));

        assertThat(found).containsOnlyKeys(BRIDGE, new ExerciseId("FWA1"));
        assertThat(reader.current(List.of())).isEmpty();
    }

    @Test
    void givesBackEveryWordOfTheFiles() {
        var file = file();

        assertThat(contents.at(file.stream().map(ExerciseContent::key).toList()).values())
                .containsExactlyInAnyOrderElementsOf(file);
    }

    @Test
    void writesNothingWhenNothingChanged() {
        var change = loader.load(file());

        assertThat(change).isEqualTo(new LibraryChange(List.of(), List.of()));
        assertThat(count("SELECT count(*) FROM exercise WHERE exercise_id NOT LIKE 'ZZZ%'"))
                .isEqualTo(116);
    }

    @Test
    void keepsTheOldWordsOfAChangedExercise() {
        var old = new VersionKey(BRIDGE, 1);
        var now = new VersionKey(BRIDGE, 2);
        var before = reader.at(BRIDGE, 1);
        var wordsBefore = contents.at(List.of(old)).get(old);
        loadAtStart(fileWithOtherBridge());

        assertThat(reader.bySlug("bridge")).get().extracting(ExerciseCard::key).isEqualTo(now);
        assertThat(reader.current(Set.of(BRIDGE)).get(BRIDGE)).isEqualTo(reader.at(BRIDGE, 2));
        assertThat(contents.bySlug("bridge").orElseThrow().steps().doing()).containsExactly("Another step.");
        assertThat(contents.at(List.of(old, now)))
                .containsEntry(old, wordsBefore)
                .containsEntry(now, contents.bySlug("bridge").orElseThrow());
        assertThat(reader.at(BRIDGE, 1)).isEqualTo(before);
        assertThat(reader.at(List.of(old, now, old, new VersionKey(BRIDGE, 3))))
                .hasSize(2)
                .containsEntry(old, before)
                .containsEntry(now, reader.at(BRIDGE, 2));
        assertThat(reader.search(ExerciseFilter.none())).hasSize(116);
        assertThat(count("SELECT count(*) FROM exercise WHERE exercise_id NOT LIKE 'ZZZ%'"))
                .isEqualTo(117);
    }

    @Test
    void keepsReadableWhatLeftTheLibrary() {
        loadAtStart(file().stream()
                .filter(content -> !content.key().id().equals(BRIDGE))
                .toList());

        assertThat(reader.bySlug("bridge")).isEmpty();
        assertThat(reader.at(BRIDGE, 1).name()).isEqualTo("Bridge");
    }

    @Test
    void doesNotKnowAVersionThatNeverWas() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reader.at(BRIDGE, 7));
    }

    @Test
    void theDatabaseRefusesToRewriteWords() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("UPDATE exercise_text SET cue = 'x'").update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void theDatabaseRefusesToRewriteADose() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("UPDATE exercise SET reps = 5").update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void aNewDrawingIsANewVersionAndTheOldOneStays() {
        database.sql("""
                        INSERT INTO exercise_picture (slug, version, moving_gz, still_gz)
                        SELECT slug, '0123456789ab', still_gz, moving_gz FROM exercise_picture WHERE slug = 'bridge'""").update();
        var before = contents.bySlug("bridge").orElseThrow();
        var redrawn = before.with(before.card().withPicture("0123456789ab"));
        loadAtStart(file().stream()
                .map(content -> content.key().id().equals(BRIDGE) ? redrawn : content)
                .toList());

        assertThat(reader.at(BRIDGE, 1).movingPicture()).isEqualTo(before.card().movingPicture());
        assertThat(reader.at(BRIDGE, 2).movingPicture()).hasValue("figures/bridge.svg?v=0123456789ab");
        assertThat(pictures.at("bridge", "0123456789ab").orElseThrow().gzip())
                .isEqualTo(pictures.newest("bridge-still").orElseThrow().gzip());
        assertThat(pictures.at("bridge-still", "0123456789ab").orElseThrow().gzip())
                .isEqualTo(pictures.newest("bridge").orElseThrow().gzip());
        assertThat(pictures.at("bridge", "ba9876543210")).isEmpty();
    }

    @Test
    void keepsThePictureOfEveryExercise() {
        assertThat(reader.search(ExerciseFilter.none()))
                .allSatisfy(card -> assertThat(count("SELECT count(*) FROM exercise_picture WHERE slug = '"
                                + card.slug() + "' AND version = '" + card.picture() + "'"))
                        .isEqualTo(1));
    }

    @Test
    void takesTheNextVersionOfAClinicFromBeforeTheWords() {
        var who = tellWhoAsks("");
        insertOld("SBR2", 9, "bridge-of-old", true);
        tellWhoAsks(who);
        loadAtStart(file());

        assertThat(count("SELECT count(*) FROM exercise WHERE slug = 'bridge-of-old' AND current"))
                .isZero();
        assertThat(reader.bySlug("bridge").orElseThrow().version()).isEqualTo(10);
    }

    @Test
    void aVersionFromBeforeTheWordsShowsWhatItHad() {
        var who = tellWhoAsks("");
        insertOld("ZZZ1", 1, "old-one", false);
        tellWhoAsks(who);
        var key = new VersionKey(new ExerciseId("ZZZ1"), 1);
        var old = contents.at(List.of(key)).values().iterator().next();

        assertThat(old.card().cue()).isEqualTo("Slowly.");
        assertThat(old.steps().isNone()).isTrue();
        assertThat(old.sideways()).isEmpty();
        assertThat(old.cautionReasons()).isEmpty();
        assertThat(old.purpose()).isNull();
        assertThat(old.card().movingPicture()).hasValue("figures/old-one.svg");
    }

    /** Somebody prescribed it years ago and never renewed it: its patient still reads how it is done and when to stop. */
    @Test
    void aVersionFromBeforeTheWordsHasTheStepsOfToday() {
        var who = tellWhoAsks("");
        insertOld("SBR2", 90, "bridge-of-old", false);
        tellWhoAsks(who);
        var key = new VersionKey(new ExerciseId("SBR2"), 90);
        var today = contents.bySlug("bridge").orElseThrow();
        var old = Objects.requireNonNull(contents.at(List.of(key)).get(key));

        assertThat(old.card().cue()).isEqualTo("Slowly.");
        assertThat(old.steps()).isEqualTo(today.steps());
        assertThat(old.steps().doing()).isNotEmpty();
        assertThat(contents.bySlug("bridge-of-old", List.of(key)).get(key)).isEqualTo(old);
    }

    @Test
    @WithMockUser(roles = "PATIENT")
    void showsPatientsThePoolOnly() {
        assertThat(contents.inPool("buttock-squeeze")).isPresent();
        assertThat(contents.inPool("bridge")).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> contents.bySlug("buttock-squeeze"));
    }

    @Test
    @WithMockUser(roles = "PATIENT")
    void leavesTheSearchToPhysios() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reader.search(ExerciseFilter.none()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reader.browse(ExerciseFilter.none()));
    }

    /** As the portal wrote it before there were words, search columns and pictures. */
    private void insertOld(String id, int version, String slug, boolean current) {
        if (current) {
            database.sql("UPDATE exercise SET current = false WHERE exercise_id = :id")
                    .param("id", id)
                    .update();
        }
        database.sql("""
                        INSERT INTO exercise (exercise_id, version, slug, section, family, family_type, rung, family_size, level,
                            is_core, directions, start_position, equipment, each_side, minutes, bouts_per_day, days_per_week,
                            cautions, current)
                        VALUES (:id, :version, :slug, 'STRENGTHENING', 'Old', 'MENU', 1, 1, 1, false, '{GENERAL}', 'Standing',
                            'None', false, 5, 1, 7, '{OP:M}', :current)""")
                .param("id", id)
                .param("version", version)
                .param("slug", slug)
                .param("current", current)
                .update();
        database.sql("""
                        INSERT INTO exercise_text (exercise_id, version, language, name, cue)
                        VALUES (:id, :version, 'en', 'Old one', 'Slowly.')""").param("id", id).param("version", version).update();
    }

    /** At the start nobody is signed in; only then the database lets the library be written. */
    private void loadAtStart(List<ExerciseContent> file) {
        var who = tellWhoAsks("");
        loader.load(file);
        tellWhoAsks(who);
    }

    private String tellWhoAsks(String account) {
        var before = database.sql("SELECT current_setting('app.user_id')")
                .query(String.class)
                .single();
        database.sql("SELECT set_config('app.user_id', :who, true)")
                .param("who", account)
                .query()
                .singleRow();
        return before;
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private List<ExerciseContent> file() {
        return loader.withPictures(ClinicLibrary.CONTENT);
    }

    private List<ExerciseContent> fileWithOtherBridge() {
        return file().stream()
                .map(content -> content.key().id().equals(BRIDGE) ? LibraryChangeTest.otherStep(content) : content)
                .toList();
    }
}
