package org.steadyback.education;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was given and what was read, as it is kept: added, withdrawn, seen by whoever treats the patient. */
@PortalTest
class ReadingsDatabaseTest {

    private static final ArticleSlug PACING = new ArticleSlug("pacing");
    private static final ArticleSlug FLARE_UPS = new ArticleSlug("flare-ups");

    @Autowired
    Clinic clinic;

    @Autowired
    Readings readings;

    @Autowired
    ReadingReader reader;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void aPatient() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void whatIsGivenIsSeenByBothUntilItIsRead() {
        give(PACING, "For the garden days");

        assertThat(mine().unread()).singleElement().satisfies(given -> {
            assertThat(given.article().title()).isEqualTo("Pacing, and boom and bust");
            assertThat(given.note()).isEqualTo("For the garden days");
            assertThat(given.by()).isEqualTo("Anna");
        });
        mark(PACING, true);

        assertThat(mine().unread()).isEmpty();
        assertThat(ofPat().given())
                .singleElement()
                .satisfies(given -> assertThat(given.read()).isPresent());
    }

    @Test
    void anArticleThatNobodyGaveCanBeReadToo() {
        mark(FLARE_UPS, true);

        assertThat(mine().given()).isEmpty();
        assertThat(mine().mark(FLARE_UPS))
                .hasValueSatisfying(mark -> assertThat(mark.changedSince()).isFalse());
    }

    @Test
    void notReadAfterAllTakesTheMarkBackAndKeepsBothFacts() {
        mark(PACING, true);
        mark(PACING, true);
        mark(PACING, false);

        assertThat(mine().mark(PACING)).isEmpty();
        assertThat(marks()).isEqualTo(2);
        mark(PACING, true);
        assertThat(mine().mark(PACING)).isPresent();
    }

    @Test
    void aMarkOnAnEarlierTextSaysThatItHasChanged() {
        clinic.as(
                pat.account(),
                () -> inTransaction(
                        () -> jdbc.sql("""
                        INSERT INTO article_read SELECT gen_random_uuid(), clinic_id, patient_id, 'pacing', '0123456789ab', true, now()
                          FROM patient WHERE patient_id = ?""").param(pat.patient().value()).update()));

        assertThat(mine().mark(PACING))
                .hasValueSatisfying(mark -> assertThat(mark.changedSince()).isTrue());
        mark(PACING, true);
        assertThat(mine().mark(PACING))
                .hasValueSatisfying(mark -> assertThat(mark.changedSince()).isFalse());
    }

    @Test
    void givingTwiceGivesOnceAndWithdrawingTakesItOffTheList() {
        var first = (ArticleAssignment.Assigned) give(PACING, "");
        assertThat(give(PACING, "Again")).isInstanceOf(ArticleAssignment.AssignedAlready.class);
        assertThat(ofPat().given()).hasSize(1);

        withdraw(first.id());
        withdraw(first.id());

        assertThat(ofPat().given()).isEmpty();
        assertThat(give(PACING, "Anew")).isInstanceOf(ArticleAssignment.Assigned.class);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var other = clinic.patient(anna, "Other");
        var given = (ArticleAssignment.Assigned) give(PACING, "");

        assertThatThrownBy(() -> give(new ArticleSlug("no-such-article"), "")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> withdraw(new ArticleAssignmentId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        clinic.as(anna, () -> readings.withdraw(new WithdrawArticle(other.patient(), given.id()))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyElseGivesReadsOrMarks() {
        var given = (ArticleAssignment.Assigned) give(PACING, "");
        var ben = clinic.physio("Ben");
        var other = clinic.patient(ben, "Other");
        var patient = pat.patient();

        for (var stranger : List.of(ben, other.account(), clinic.manager())) {
            for (var attempt : List.<Runnable>of(
                    () -> readings.assign(new AssignArticle(patient, FLARE_UPS, null, "")),
                    () -> readings.withdraw(new WithdrawArticle(patient, given.id())),
                    () -> readings.mark(new MarkArticle(patient, PACING, true)),
                    () -> reader.mine(patient),
                    () -> reader.of(patient))) {
                assertThatThrownBy(() -> clinic.as(stranger, attempt)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void eachSideHasItsOwnPart() {
        var patient = pat.patient();

        for (var attempt : List.<Runnable>of(
                () -> readings.assign(new AssignArticle(patient, PACING, null, "")), () -> reader.of(patient))) {
            assertThatThrownBy(() -> clinic.as(pat.account(), attempt)).isInstanceOf(AccessDeniedException.class);
        }
        for (var attempt : List.<Runnable>of(
                () -> readings.mark(new MarkArticle(patient, PACING, true)), () -> reader.mine(patient))) {
            assertThatThrownBy(() -> clinic.as(anna, attempt)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theDatabaseLetsNothingBeRewritten() {
        give(PACING, "");
        mark(PACING, true);

        for (var statement : List.of(
                "UPDATE article_assignment SET note = 'other'",
                "DELETE FROM article_assignment",
                "UPDATE article_read SET is_read = false",
                "DELETE FROM article_read")) {
            assertThatThrownBy(() -> clinic.as(anna, () -> jdbc.sql(statement).update()))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theTrailKnowsWhoGaveAndWhoRead() {
        var given = (ArticleAssignment.Assigned) give(PACING, "");
        mark(PACING, true);
        withdraw(given.id());

        var trail = clinic.as(
                clinic.manager(),
                () -> inTransaction(() -> jdbc.sql("""
                        SELECT action || ' ' || subject || ' ' || actor_role FROM audit_entry
                         WHERE patient_id = ? AND subject LIKE 'article%' ORDER BY at, audit_entry_id""")
                        .param(pat.patient().value())
                        .query(String.class)
                        .list()));
        assertThat(trail)
                .containsExactlyInAnyOrder(
                        "CREATE article_assignment PHYSIO",
                        "CREATE article_read PATIENT",
                        "UPDATE article_assignment PHYSIO");
    }

    private ArticleAssignment give(ArticleSlug article, String note) {
        return clinic.as(anna, () -> readings.assign(new AssignArticle(pat.patient(), article, null, note)));
    }

    private void withdraw(ArticleAssignmentId id) {
        clinic.as(anna, () -> readings.withdraw(new WithdrawArticle(pat.patient(), id)));
    }

    private void mark(ArticleSlug article, boolean read) {
        clinic.as(pat.account(), () -> readings.mark(new MarkArticle(pat.patient(), article, read)));
    }

    private Reading mine() {
        return clinic.as(pat.account(), () -> reader.mine(pat.patient()));
    }

    private Reading ofPat() {
        return clinic.as(anna, () -> reader.of(pat.patient()));
    }

    private int marks() {
        return clinic.as(
                anna,
                () -> inTransaction(() -> jdbc.sql("SELECT count(*) FROM article_read WHERE patient_id = ?")
                        .param(pat.patient().value())
                        .query(Integer.class)
                        .single()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }
}
