package org.steadyback.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.TakeIn;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.insight.ConcludeReview;
import org.steadyback.insight.Reviews;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whose a draft is, and when it goes. */
@PortalTest
class DraftsDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Drafts drafts;

    @Autowired
    Patients patients;

    @Autowired
    Reviews reviews;

    @Autowired
    Episodes episodes;

    @Autowired
    Screening screening;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    AccountId anna;
    AccountId ben;
    Clinic.Person pat;
    DraftKey review;

    @BeforeEach
    void twoWhoTreatOnePatient() {
        // each call is a request of its own, and asks again who treats
        RequestContextHolder.resetRequestAttributes();
        anna = clinic.physio("Anna");
        ben = clinic.physio("Ben");
        pat = clinic.patient(anna, "Pat");
        review = new DraftKey(DraftKind.REVIEW, pat.patient());
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.SECOND));
    }

    @Test
    void takesThePlaceOfWhatWasKeptBefore() {
        var first = kept(keep(anna, "{\"note\": \"Good\"}", null));
        var second = kept(keep(anna, "{\"note\": \"Good weeks\"}", first.revision()));

        assertThat(find(anna)).map(KeptDraft::revision).contains(second.revision());
        assertThat(second.content()).isEqualTo("{\"note\":\"Good weeks\"}");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void nobodyElseSeesIt() {
        keep(anna, "{\"note\": \"Good\"}", null);
        keep(ben, "{\"note\": \"Mine\"}", null);

        assertThat(find(anna)).map(KeptDraft::content).contains("{\"note\": \"Good\"}");
        assertThat(find(ben)).map(KeptDraft::content).contains("{\"note\": \"Mine\"}");
        clinic.as(ben, () -> drafts.drop(review));
        assertThat(find(anna)).as("each drops their own").isPresent();
        assertThatThrownBy(() -> clinic.as(pat.account(), () -> drafts.find(review)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(clinic.physio("Cleo"), () -> drafts.find(review)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDatabaseItselfShowsItToItsAuthorOnly() {
        keep(anna, "{\"note\": \"Good\"}", null);
        clinic.as(anna, () -> drafts.keep(DraftKey.takingIn(), "{\"name\": \"Kim\"}", null));

        assertThat(seenBy(anna)).isEqualTo(2);
        assertThat(seenBy(ben)).isZero();
        assertThat(seenBy(clinic.manager())).isZero();
        assertThat(clinic.as(ben, () -> run("UPDATE draft SET account_id = app_user_id()")))
                .as("not even to a statement that names nobody")
                .isZero();
        assertThat(clinic.as(ben, () -> run("DELETE FROM draft"))).isZero();
    }

    /** Who left the care team, and the one whose patient was discharged, see no more of it; what they wrote is not lost meanwhile. */
    @Test
    void aRemovedColleagueSeesItNoMore() {
        keep(ben, "{\"note\": \"Mine\"}", null);
        clinic.as(anna, () -> patients.endCare(pat.patient(), ben));

        assertThatThrownBy(() -> find(ben)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keep(ben, "{\"note\": \"More\"}", null)).isInstanceOf(AccessDeniedException.class);
        assertThat(seenBy(ben)).isZero();

        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.SECOND));
        assertThat(find(ben)).map(KeptDraft::content).contains("{\"note\": \"Mine\"}");
    }

    @Test
    void whatHasGoneOnInAnotherTabIsNotOverwrittenUnasked() {
        var first = kept(keep(anna, "{\"note\": \"A\"}", null));
        var there = kept(keep(anna, "{\"note\": \"A, and more\"}", first.revision()));

        assertThat(keep(anna, "{\"note\": \"B\"}", first.revision()))
                .isInstanceOfSatisfying(
                        DraftKeeping.GoneOnElsewhere.class,
                        other -> assertThat(other.other().revision()).isEqualTo(there.revision()));
        assertThat(keep(anna, "{\"note\": \"C\"}", null)).isInstanceOf(DraftKeeping.GoneOnElsewhere.class);
        clinic.as(anna, () -> drafts.discard(review, first.revision()));
        assertThat(find(anna)).map(KeptDraft::revision).contains(there.revision());

        clinic.as(anna, () -> drafts.discard(review, there.revision()));
        assertThat(find(anna)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsNotKeptAndWhatWasThereStays() {
        var first = kept(keep(anna, "{\"note\": \"A\"}", null));

        assertThat(keep(anna, note("x".repeat(Drafts.MOST_BYTES)), first.revision()))
                .isEqualTo(new DraftKeeping.TooLarge());
        assertThat(keep(anna, note("ä".repeat(Drafts.MOST_BYTES / 2 - 20)), first.revision()))
                .isInstanceOf(DraftKeeping.Kept.class);
    }

    @Test
    void isFreedOfWhatCannotBeStored() {
        kept(keep(
                anna,
                "{\"note\": \"Sa\\u0000id\\ud800\", \"lines\": [{\"load\": \"4\\u0007 kg\", \"sets\": 3}]}",
                null));

        assertThat(find(anna))
                .map(KeptDraft::content)
                .hasValueSatisfying(content ->
                        assertThat(content).contains("Said", "4 kg", "3").doesNotContain("\\u0000"));
        assertThatThrownBy(() -> keep(anna, "[]", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goesWithTheReviewThatItBecame() {
        keep(anna, "{\"note\": \"Good\"}", null);
        keep(ben, "{\"note\": \"Mine\"}", null);

        clinic.as(
                anna, () -> reviews.conclude(new ConcludeReview(pat.patient(), reviews.soFar(pat.patient()), "Good")));

        assertThat(find(anna)).isEmpty();
        assertThat(find(ben)).as("a colleague's stays").isPresent();
    }

    /** And only with that: what was refused is still being written, and another thing is another draft. */
    @Test
    void goesWithThePatientWhoWasTakenInAndWithTheDecision() {
        var gate = new DraftKey(DraftKind.GATE, pat.patient());
        var today = LocalDate.now(Clinic.LONDON);
        keep(anna, "{\"note\": \"Good\"}", null);
        clinic.as(anna, () -> {
            drafts.keep(DraftKey.takingIn(), "{\"name\": \"Kim\"}", null);
            drafts.keep(gate, "{\"reason\": \"As seen\"}", null);

            assertThat(episodes.takeIn(kim(today.plusDays(1)))).isInstanceOf(TakeIn.WrongDay.class);
            assertThat(drafts.find(DraftKey.takingIn())).isPresent();
            assertThat(episodes.takeIn(kim(today))).isInstanceOf(TakeIn.TakenIn.class);
            assertThat(drafts.find(DraftKey.takingIn())).isEmpty();

            screening.decide(new SetGate(pat.patient(), GateAction.OK, "As seen", null));
            assertThat(drafts.find(gate)).isEmpty();
        });
        assertThat(find(anna)).isPresent();
    }

    private static TakeInPatient kim(LocalDate onset) {
        var person = new PersonDetails("Kim", LocalDate.of(1980, 5, 17), Clinic.LONDON, "en");
        return new TakeInPatient(person, Optional.empty(), onset, DiagnosisClass.NON_SPECIFIC, List.of());
    }

    private DraftKeeping keep(AccountId who, String content, @Nullable UUID known) {
        return clinic.as(who, () -> drafts.keep(review, content, known));
    }

    private static KeptDraft kept(DraftKeeping answer) {
        return ((DraftKeeping.Kept) answer).draft();
    }

    private Optional<KeptDraft> find(AccountId who) {
        return clinic.as(who, () -> drafts.find(review));
    }

    private static String note(String text) {
        return "{\"note\":\"" + text + "\"}";
    }

    private int rows() {
        return seenBy(anna);
    }

    private int seenBy(AccountId who) {
        return clinic.as(
                who,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("SELECT count(*) FROM draft")
                                .query(Integer.class)
                                .single()));
    }

    private int run(String statement) {
        return new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql(statement).update());
    }
}
