package org.steadyback.insight;

import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.CareRole;
import org.steadyback.access.Patients;
import org.steadyback.grading.AdherenceWords;
import org.steadyback.insight.Ward.Felt;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.AnswerStep;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screens;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.Stops;
import org.steadyback.screening.ToldSigns;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.SessionFlag;
import org.steadyback.session.SkipReason;
import org.steadyback.testing.Clearings;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.StatementLog;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.steadyback.insight.Ward.TODAY;
import static org.steadyback.insight.Ward.daysAgo;

@PortalTest
class ReviewsDatabaseTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    StatementLog statements;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewReader reader;

    @Autowired
    Receipts receipts;

    @Autowired
    Patients patients;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private static final CameIn NOTHING = new CameIn(0, 0, 0, 0);

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(context);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void isReadInEveryLanguage() {
        var pat = ward.patient("Pat").asked(daysAgo(13), 2, 7);
        pat.did(13, 5, Felt.pain(3, 4, 3));

        var english = review(pat, 2);
        var spanish = Reading.in(Languages.of("es").orElseThrow(), () -> review(pat, 2));

        assertThat(spanish.asked()).hasSameSizeAs(english.asked());
        assertThat(spanish.asked().getFirst().exercise())
                .isNotEqualTo(english.asked().getFirst().exercise());
    }

    @Test
    void setsDoneBesideAskedExerciseByExercise() {
        var pat = ward.patient("Pat").asked(daysAgo(13), 2, 7);
        pat.did(13, 5, Felt.pain(3, 4, 3));
        pat.didSome(daysAgo(3), Felt.nothingSaid(), null, 10, 8);

        var review = review(pat, 2);

        // the first exercise once 18 of 20; the second once left out
        assertThat(AdherenceWords.of(review.adherence())).isEqualTo("73 %, 19 of 26 bouts, 1 short, 1 left out");
        assertThat(review.asked())
                .extracting(row -> AdherenceWords.of(row.adherence()), AskedDone::daysDone)
                .containsExactly(
                        tuple("76 %, 10 of 13 bouts, 1 short", 10), tuple("69 %, 9 of 13 bouts, 1 left out", 9));
        var first = review.asked().getFirst();
        assertThat(first.last()).isNotNull().satisfies(last -> {
            assertThat(last.day()).isEqualTo(daysAgo(3));
            assertThat(last.extent()).isEqualTo(AskedDone.Extent.SHORT);
            assertThat(last.lines().getFirst().done()).containsExactly(10, 8);
        });
        assertThat(first.skipped()).isEmpty();
        assertThat(review.asked().getLast().skipped()).containsOnly(java.util.Map.entry(SkipReason.HURTS, 1L));
        assertThat(review.sessions().getFirst().entry().painBefore()).isNull();
    }

    @Test
    void countsTodayOnlyOnceItIsComplete() {
        var pat = ward.patient("Pat").asked(daysAgo(1), 1, 7).did(daysAgo(1), Felt.nothingSaid());
        assertThat(AdherenceWords.of(review(pat, 2).adherence())).isEqualTo("100 %, 1 of 1 bout");

        pat.did(TODAY, Felt.nothingSaid());
        assertThat(AdherenceWords.of(review(pat, 2).adherence())).isEqualTo("100 %, 2 of 2 bouts");
    }

    @Test
    void keepsACorrectedSessionReadableAndCountsItOnce() {
        var pat = ward.patient("Pat").asked(daysAgo(3), 1, 7);
        var wrong = pat.didSome(daysAgo(2), Felt.pain(2, 9, 2), null, 10, 10);
        pat.didSome(daysAgo(2), Felt.pain(2, 4, 2), wrong, 5);

        var review = review(pat, 2);

        assertThat(review.sessions()).hasSize(2);
        assertThat(review.sessions())
                .filteredOn(one -> one.entry().superseded())
                .singleElement()
                .satisfies(old -> {
                    assertThat(old.entry().id()).isEqualTo(wrong);
                    assertThat(old.lines().getFirst().done()).containsExactly(10, 10);
                });
        // 5 of 20, 20 and, eased after the sharp response, 16
        assertThat(AdherenceWords.of(review.asked().getFirst().adherence())).isEqualTo("9 %, 1 of 3 bouts, 1 short");
        assertThat(review.asked().getFirst().last())
                .isNotNull()
                .satisfies(last -> assertThat(last.lines().getFirst().done()).containsExactly(5));
    }

    @Test
    void marksWhatIsNewSinceMyOwnLastReview() {
        var pat = ward.patient("Pat").asked(daysAgo(10), 1, 7);
        pat.did(daysAgo(8), Felt.pain(3, 3, 3))
                .did(daysAgo(6), Felt.pain(3, 3, 3))
                .did(daysAgo(5), Felt.pain(3, 3, 3));
        pat.reviewed(daysAgo(5), "Well done. See you on Monday.");
        pat.did(daysAgo(4), new Felt(3, 8, 3, "Sharp at the end", Set.of(Sign.NEW_NUMBNESS)));
        var ben = colleague(pat);

        var mine = review(pat, 4);
        assertThat(mine.sessions()).extracting(ReviewedSession::isNew).containsExactly(true, false, false, false);
        assertThat(mine.lastSeen()).isEqualTo(daysAgo(5).atTime(18, 0).toInstant(ZoneOffset.UTC));
        assertThat(mine.standsOut())
                .extracting(ReviewHighlight::words)
                .containsExactly(
                        "New numbness in a leg that stays (both legs: not answered)",
                        "Worst pain 8, usually about 3",
                        "Note: “Sharp at the end”");
        assertThat(mine.standsOut().getFirst().stop()).isTrue();

        var his = ward.clinic.as(ben, () -> reader.review(pat.id, 4));
        assertThat(his.newSessions()).isEqualTo(4);
        assertThat(his.lastSeen()).isNull();
        assertThat(his.reviews()).singleElement().satisfies(past -> {
            assertThat(past.by()).isEqualTo("Anna Berg");
            assertThat(past.mine()).isFalse();
        });
    }

    /** A stop is a stop, whatever it came with; and one that came with a session is named once. */
    @Test
    void namesStopsThatCameWithNoSession() {
        var pat = ward.patient("Pat").asked(daysAgo(3), 1, 7);
        pat.did(daysAgo(2), new Felt(3, 4, 3, "", Set.of(Sign.NEW_NUMBNESS)));
        ward.clinic.as(
                pat.account(),
                () -> context.getBean(Screens.class)
                        .answer(new AnswerStep(pat.id, ScreenKind.ROUTINE, Step.C2, "YES_NEW")));
        ward.clinic.as(
                ward.anna,
                () -> context.getBean(Stops.class)
                        .told(new ToldSigns(
                                pat.id,
                                Set.of(Said.OfSign.of(Sign.FAINT, ScreenAnswer.NO)),
                                TODAY.atTime(17, 0).toInstant(ZoneOffset.UTC))));

        assertThat(review(pat, 2).standsOut())
                .filteredOn(ReviewHighlight::stop)
                .extracting(ReviewHighlight::day, ReviewHighlight::words)
                .containsExactlyInAnyOrder(
                        tuple(TODAY, SignWords.forPhysio(new Said.OfQuestion(Question.C2, ScreenAnswer.YES))),
                        tuple(TODAY, "Fainting or nearly fainting (passed out, or still unwell: no)"),
                        tuple(daysAgo(2), "New numbness in a leg that stays (both legs: not answered)"));

        pat.reviewed(TODAY, "Seen");
        assertThat(review(pat, 2).standsOut())
                .as("who has read it has settled nothing")
                .filteredOn(ReviewHighlight::stop)
                .hasSize(3);
        ward.clinic.as(ward.anna, () -> context.getBean(Clearings.class).clear(pat.id, GateAction.OK));
        assertThat(review(pat, 2).standsOut()).noneMatch(ReviewHighlight::stop);
    }

    @Test
    void saysWhatHappenedAround() {
        var pat = ward.patient("Pat").asked(daysAgo(10), 1, 7).gate(GateAction.SAME_DAY);
        pat.reviewed(daysAgo(4), "");

        assertThat(review(pat, 2).happenings())
                .containsExactly(
                        new Review.Happening(daysAgo(10), "Programme starts"),
                        new Review.Happening(daysAgo(10), "Clear to exercise"),
                        new Review.Happening(daysAgo(4), "Review"),
                        new Review.Happening(TODAY, "Doctor or urgent care today"));
    }

    @Test
    void saysInOneSentenceWhatTheMorningsShow() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        assertThat(review(pat, 4).trend()).startsWith("No morning answers");

        pat.mornings(15, 6, 6, 5, 5, 3, 3, 0, 3);
        assertThat(review(pat, 4).trend()).isEqualTo("Mornings have eased from about 5.5 to about 3 in 7 days.");
    }

    @Test
    void tellsThePatientWhoReadTheLogAndWhatTheyWrote() {
        var pat = ward.patient("Pat").reviewed(daysAgo(3), "  Keep walking.\n").reviewed(daysAgo(1), "");

        ward.clinic.as(pat.account(), () -> {
            assertThat(receipts.latest(pat.id)).hasValueSatisfying(latest -> {
                assertThat(latest.by()).isEqualTo("Anna Berg");
                assertThat(latest.at()).isEqualTo(daysAgo(1).atTime(18, 0).toInstant(ZoneOffset.UTC));
                assertThat(latest.note()).isEmpty();
            });
            assertThat(receipts.receiptsOf(pat.id))
                    .extracting(one -> one.note())
                    .containsExactly("", "Keep walking.");
        });
    }

    /** A tab that stood open over lunch: what came in meanwhile was not read, so nothing is said to have been. */
    @Test
    void nothingIsConcludedOverWhatWasNotShown() {
        var pat = ward.patient("Pat").asked(daysAgo(5), 1, 7).did(daysAgo(2), Felt.nothingSaid());
        var shown = review(pat, 4).cameIn();
        pat.did(daysAgo(1), new Felt(3, 3, 3, "", Set.of(Sign.NEW_NUMBNESS)));

        assertThat(conclude(pat, shown)).isInstanceOfSatisfying(Concluding.Overtaken.class, overtaken -> {
            assertThat(overtaken.newer()).isEqualTo(new CameIn(1, 0, 1, 0));
            assertThat(overtaken.newer().inWords()).isEqualTo("1 safety alert, 1 new record");
        });
        assertThat(review(pat, 4).reviews()).isEmpty();
        assertThat(audited(pat, "CREATE", "review")).isZero();

        var again = review(pat, 4).cameIn();
        pat.mornings(0, 4);
        assertThat(conclude(pat, again))
                .isInstanceOfSatisfying(
                        Concluding.Overtaken.class,
                        overtaken -> assertThat(overtaken.newer()).isEqualTo(new CameIn(0, 1, 0, 0)));

        assertThat(conclude(pat, review(pat, 4).cameIn())).isInstanceOf(Concluding.Concluded.class);
        assertThat(review(pat, 4).reviews()).hasSize(1);
    }

    /** Who has read of a stop has settled nothing: the red box stays, and what was said with it. */
    @Test
    void whatAnOpenStopIsAboutStandsOutUntilItIsSettled() {
        var pat = ward.patient("Pat").asked(daysAgo(9), 1, 7);
        pat.did(daysAgo(8), new Felt(3, 3, 3, "My bladder feels odd", Set.of())).reviewed(daysAgo(7), "");
        pat.did(daysAgo(3), new Felt(3, 3, 3, "", Set.of(Sign.NEW_NUMBNESS)));
        pat.did(daysAgo(2), new Felt(3, 3, 3, "I wet myself", Set.of()));
        pat.did(daysAgo(1), new Felt(3, 3, 3, "Lovely weather", Set.of())).reviewed(TODAY, "");

        assertThat(review(pat, 4).newSessions()).isZero();
        assertThat(review(pat, 4).standsOut())
                .extracting(ReviewHighlight::words, ReviewHighlight::stop)
                .containsExactly(
                        tuple("Note: “I wet myself”", true),
                        tuple("New numbness in a leg that stays (both legs: not answered)", true));

        pat.gate(GateAction.OK);
        assertThat(review(pat, 4).standsOut()).isEmpty();
    }

    @Test
    void aStopWithoutExerciseIsNoSessionAndNothingDoneWhileStopped() {
        var pat = ward.patient("Pat").asked(daysAgo(9), 1, 7).reviewed(daysAgo(8), "");
        pat.did(daysAgo(3), new Felt(3, 3, 3, "", Set.of(Sign.NEW_NUMBNESS)));
        pat.didSome(daysAgo(2), new Felt(3, 3, 3, "", Set.of(Sign.NEW_NUMBNESS)), null);
        pat.did(daysAgo(1), Felt.pain(3, 3, 3));

        var review = review(pat, 4);

        assertThat(review.newSessions()).isEqualTo(2);
        assertThat(review.newStops()).isOne();
        assertThat(review.sessions()).extracting(ReviewedSession::onlyAStop).containsExactly(false, true, false);
        assertThat(review.standsOut())
                .extracting(ReviewHighlight::day, ReviewHighlight::words)
                .filteredOn(one -> one.toList().get(1).equals(SessionFlag.WHILE_STOPPED.label()))
                .containsExactly(tuple(daysAgo(1), SessionFlag.WHILE_STOPPED.label()));
        assertThat(SessionFlag.labels(review.sessions().get(1).entry())).isEmpty();
    }

    @Test
    void takesANoteOfFourThousandCharactersAndNotOneMore() {
        var pat = ward.patient("Pat");
        pat.reviewed(TODAY, "🙂".repeat(4000));

        assertThat(review(pat, 2).reviews().getFirst().note()).hasSize(8000);
        assertThatThrownBy(() -> new ConcludeReview(pat.id, NOTHING, "a".repeat(4001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ConcludeReview(pat.id, NOTHING, "a\0b").note()).isEqualTo("ab");
    }

    @Test
    void isForThoseWhoTreatThePatient() {
        var pat = ward.patient("Pat");
        var other = ward.patient("Other");
        var ben = ward.clinic.physio("Ben");
        var command = new ConcludeReview(pat.id, NOTHING, "");

        for (var stranger : java.util.List.of(ben, pat.account(), other.account(), ward.clinic.manager())) {
            ward.clinic.as(stranger, () -> {
                assertThatThrownBy(() -> reader.review(pat.id, 4)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> reviews.conclude(command)).isInstanceOf(AccessDeniedException.class);
            });
        }
        ward.clinic.as(other.account(), () -> {
            assertThatThrownBy(() -> receipts.latest(pat.id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> receipts.receiptsOf(pat.id)).isInstanceOf(AccessDeniedException.class);
        });
        assertThat(review(pat, 4).reviews()).isEmpty();
        // four strangers twice each, and the other patient twice more
        assertThat(audited(pat, "DENY")).isEqualTo(10);
    }

    @Test
    void leavesOneTraceForEachOpeningAndEachReview() {
        var pat = ward.patient("Pat").asked(daysAgo(5), 3, 7).did(daysAgo(2), Felt.nothingSaid());
        review(pat, 4);
        review(pat, 12);
        pat.reviewed(TODAY, "Seen.");

        assertThat(audited(pat, "READ")).isEqualTo(2);
        assertThat(audited(pat, "CREATE", "review")).isEqualTo(1);
    }

    @Test
    void asksTheDatabaseAFewTimes() {
        var pat = ward.patient("Pat").asked(daysAgo(40), 5, 7).did(20, 1, Felt.pain(2, 3, 2));
        pat.mornings(14, 3, 3, 3, 3, 3, 3, 3, 3, 3).gate(GateAction.OK).reviewed(daysAgo(2), "Seen.");
        review(pat, 2); // names of exercises are remembered from the first opening on

        assertThat(ward.clinic.as(ward.anna, () -> statements.selectsOf(() -> reader.review(pat.id, 12))))
                .hasSizeBetween(3, 9);
    }

    private Concluding conclude(Ward.Case pat, CameIn shown) {
        return ward.clinic.as(ward.anna, () -> reviews.conclude(new ConcludeReview(pat.id, shown, "Read.")));
    }

    private Review review(Ward.Case pat, int weeks) {
        return ward.clinic.as(ward.anna, () -> reader.review(pat.id, weeks));
    }

    private AccountId colleague(Ward.Case pat) {
        var ben = ward.clinic.physio("Ben");
        ward.clinic.as(ward.anna, () -> patients.addToCareTeam(pat.id, ben, CareRole.SECOND));
        return ben;
    }

    private long audited(Ward.Case pat, String action) {
        return audited(pat, action, "%");
    }

    /** As the manager of the clinic sees it; a denial names the patient only as its subject. */
    private long audited(Ward.Case pat, String action, String subject) {
        return ward.clinic.as(
                ward.clinic.manager(),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("""
                                SELECT count(*) FROM audit_entry
                                 WHERE action = ? AND subject LIKE ? AND (patient_id = ? OR subject_id = ?)""")
                                .params(action, subject, pat.id.value(), pat.id.toString())
                                .query(Long.class)
                                .single()));
    }
}
