package org.steadyback.library;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each reads the library in their language, and in English what nobody has translated. Each test's changes are rolled back. */
@PortalTest
@Transactional
class ExerciseLanguagesDatabaseTest {

    private static final Language SPANISH = Languages.of("es").orElseThrow();
    private static final ExerciseId BRIDGE = new ExerciseId("SBR2");

    @Autowired
    ExerciseReader reader;

    @Autowired
    ContentReader contents;

    @Autowired
    LibraryLoader loader;

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
    void eachReadsTheirLanguageInTurnsAlsoOfWhatWasReadBefore() {
        for (int time = 0; time < 2; time++) {
            var english = bridge();
            var spanish = Reading.in(SPANISH, this::bridge);

            assertThat(english.name()).isEqualTo("Bridge");
            assertThat(english.language()).isEqualTo(Language.ENGLISH);
            assertThat(spanish.name()).isEqualTo("Puente");
            assertThat(spanish.language()).isEqualTo(SPANISH);
            assertThat(spanish.in(Language.ENGLISH, english.name(), english.cue()))
                    .isEqualTo(english);
        }
        assertThat(bridge()).isSameAs(bridge());
        assertThat(Reading.in(SPANISH, this::bridge)).isSameAs(Reading.in(SPANISH, this::bridge));
    }

    @Test
    void everyWayOfReadingKnowsTheLanguage() {
        var key = bridge().key();

        Reading.in(SPANISH, () -> {
            assertThat(reader.bySlug("bridge").orElseThrow().name()).isEqualTo("Puente");
            assertThat(reader.current(Set.of(BRIDGE)).values())
                    .extracting(ExerciseCard::name)
                    .containsExactly("Puente");
            assertThat(reader.at(List.of(key)).values())
                    .extracting(ExerciseCard::name)
                    .containsExactly("Puente");
            assertThat(reader.ladder("Bridges"))
                    .hasSize(5)
                    .allMatch(card -> card.language().equals(SPANISH));
            assertThat(reader.search(ExerciseFilter.words("bridge")))
                    .extracting(ExerciseCard::name)
                    .startsWith("Puente");
            assertThat(contents.at(List.of(key)).values())
                    .singleElement()
                    .satisfies(content -> assertThat(content.steps().stopIf()).startsWith("Pare si"));
            assertThat(contents.bySlug("bridge").orElseThrow().evidence()).isNotNull();
            return null;
        });
        assertThat(reader.search(ExerciseFilter.words("bridge")))
                .extracting(ExerciseCard::name)
                .startsWith("Bridge");
    }

    @Test
    void theSearchKnowsNoSpanishWord() {
        assertThat(reader.search(ExerciseFilter.words("puente"))).isEmpty();
        assertThat(database.sql("SELECT count(*) FROM exercise_word WHERE word IN ('puente', 'glúteos', 'gluteos')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatNobodyHasTranslatedIsReadInEnglish() {
        translateAtStart(spanish().stream()
                .filter(content -> !content.key().id().equals(BRIDGE))
                .toList());

        var bridge = Reading.in(SPANISH, this::bridge);
        assertThat(bridge.name()).isEqualTo("Bridge");
        assertThat(bridge.language()).isEqualTo(Language.ENGLISH);
        assertThat(Reading.in(SPANISH, () -> reader.ladder("Bridges")))
                .filteredOn(card -> card.language().equals(SPANISH))
                .hasSize(4);
        assertThat(Reading.in(Language.MIRRORED, this::bridge).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void anotherTranslationIsNoOtherVersion() {
        var before = bridge();
        var said = spanish().stream()
                .map(content -> content.key().id().equals(BRIDGE)
                        ? content.with(content.card().in(SPANISH, "El puente", "Despacio."))
                        : content)
                .toList();

        assertThat(translateAtStart(spanish()).added()).isEmpty();
        var change = translateAtStart(said);

        assertThat(change.added()).hasSize(1);
        assertThat(change.removed()).hasSize(1);
        assertThat(Reading.in(SPANISH, this::bridge).name()).isEqualTo("El puente");
        assertThat(bridge()).isEqualTo(before);
        assertThat(translateAtStart(said).added()).isEmpty();
    }

    @Test
    void aNewVersionBeginsInEnglishAndTheEarlierOneKeepsItsTranslation() {
        var changed = loader.withPictures(ClinicLibrary.CONTENT).stream()
                .map(content -> content.key().id().equals(BRIDGE) ? LibraryChangeTest.otherStep(content) : content)
                .toList();
        var first = bridge().key();
        atStart(() -> loader.load(changed));
        translateAtStart(spanish().stream()
                .filter(content -> !content.key().id().equals(BRIDGE))
                .toList());

        assertThat(Reading.in(SPANISH, this::bridge).language()).isEqualTo(Language.ENGLISH);
        assertThat(Reading.in(SPANISH, () -> reader.at(first.id(), first.version()))
                        .name())
                .isEqualTo("Puente");
    }

    @Test
    void whoIsSignedInTakesNoTranslationAway() {
        assertThat(database.sql("DELETE FROM exercise_text").update()).isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("""
                                INSERT INTO exercise_text (exercise_id, version, language, name, cue)
                                SELECT exercise_id, version, 'de', name, cue FROM exercise_text LIMIT 1""").update());
    }

    @Test
    void noStartTakesEnglishWordsAway() {
        int before = count("SELECT count(*) FROM exercise_text WHERE language = 'en'");
        atStart(() -> database.sql("DELETE FROM exercise_text").update());

        assertThat(count("SELECT count(*) FROM exercise_text WHERE language = 'en'"))
                .isEqualTo(before);
        assertThat(count("SELECT count(*) FROM exercise_text WHERE language <> 'en'"))
                .isZero();
    }

    private ExerciseCard bridge() {
        return reader.bySlug("bridge").orElseThrow();
    }

    private List<ExerciseContent> spanish() {
        return LibraryFiles.translations(loader.withPictures(ClinicLibrary.CONTENT));
    }

    private TranslationChange translateAtStart(List<ExerciseContent> translations) {
        var who = tellWhoAsks("");
        var change = loader.translate(translations);
        tellWhoAsks(who);
        return change;
    }

    /** At the start nobody is signed in; only then the database lets the library be written. */
    private void atStart(Runnable work) {
        var who = tellWhoAsks("");
        work.run();
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
}
