package org.steadyback.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.steadyback.kernel.AccountId;
import org.steadyback.programme.PlanReader;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.RecordSession;
import org.steadyback.session.Recording;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Sessions;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.FullRecord;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.Sent;
import org.steadyback.testing.StatementLog;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page asks of the database does not depend on the number of rows it shows, frame and access check included. */
@PortalTest
class StatementCountDatabaseTest extends AtTheScreen {

    private static final int MOST_OF_A_RECORD = 12;

    @Autowired
    Clinic clinic;

    @Autowired
    FullRecord record;

    @Autowired
    PlanReader plans;

    @Autowired
    Sessions sessions;

    @Autowired
    StatementLog statements;

    @Autowired
    Clock clock;

    private AccountId anna;
    private Clinic.Person pat;

    @BeforeEach
    void fill() {
        anna = clinic.physio("Anna");
        pat = filled("Pat");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void caseloadOfManyPatientsAsksNoMoreThanThatOfAFew() throws Exception {
        var few = selectsOf(anna, "clinic");
        IntStream.range(0, 20).forEach(i -> filled("Patient " + i));
        var many = selectsOf(anna, "clinic");

        assertThat(few).isNotEmpty();
        assertThat(many).isEqualTo(few);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/review", "/programme", "/screen", "/screen/exercises", "/start", "/flare", "/away"})
    void chart(String tab) throws Exception {
        asksTheSameWithMoreRows(anna, "clinic/patients/" + pat.patient() + tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic/proposals", "clinic/alerts", "clinic/take-in"})
    void physiosPage(String page) throws Exception {
        asksTheSameWithMoreRows(anna, page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me",
                "me/plan",
                "me/flare",
                "me/exercises/indoor-walking-bouts",
                "me/progress",
                "me/away",
                "me/learn",
                "me/learn/pacing"
            })
    void patientsPage(String page) throws Exception {
        asksTheSameWithMoreRows(pat.account(), page);
    }

    /** What several parts of a page show is read once for all of them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/review", "/programme"})
    void aChartReadsNothingOfThePlanTwice(String tab) throws Exception {
        var sent = sentFor(anna, "clinic/patients/" + pat.patient() + tab);

        for (var table : List.of("FROM dose_decision", "FROM pause", "JOIN session_item")) {
            assertThat(sent.stream()
                            .filter(one -> one.sql().contains(table))
                            .map(one -> one.sql()
                                    + one.rows().stream()
                                            .map(row -> Arrays.deepToString(row.toArray()))
                                            .toList()))
                    .as(table)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void users() throws Exception {
        var few = selectsOf(clinic.manager(), "manage/users");
        IntStream.range(0, 5).forEach(i -> clinic.physio("Physio " + i));

        assertThat(few).isNotEmpty();
        assertThat(selectsOf(clinic.manager(), "manage/users")).isEqualTo(few);
    }

    @Test
    void recordTakesAtMostTwelveStatementsInOneTransaction() {
        var sent = sentWhenRecorded(session(9));

        // the session, its items, what was decided on its doses
        assertThat(StatementLog.count(sent, Sent.Kind.WRITE)).isLessThanOrEqualTo(3);
        assertThat(StatementLog.count(sent, Sent.Kind.AUDIT)).isEqualTo(1);
    }

    @Test
    void soDoesOneWithAStopSymptomThatClosesTheGateAndRaisesAnAlert() {
        // more: whether a closed gate ends the automatic mode, what makes a fall graver, whom to ring, the patient's
        // turn; on which days nothing was asked
        sentWhenRecorded(session(9, Sign.CHEST_PAIN), MOST_OF_A_RECORD + 5);
    }

    private List<Sent> sentWhenRecorded(RecordSession session) {
        return sentWhenRecorded(session, MOST_OF_A_RECORD);
    }

    private List<Sent> sentWhenRecorded(RecordSession session, int most) {
        SecurityContextHolder.clearContext();
        inARequestOfItsOwn();
        var sent = clinic.as(
                pat.account(),
                () -> during(() -> assertThat(sessions.record(session)).isInstanceOf(Recording.Stored.class)));
        var counted = sent.stream()
                .filter(one -> one.kind() == Sent.Kind.SELECT || one.kind() == Sent.Kind.WRITE)
                .toList();
        assertThat(counted.stream().map(Sent::sql)).isNotEmpty().hasSizeLessThanOrEqualTo(most);
        assertThat(counted.stream().map(Sent::transaction).distinct()).hasSize(1);
        return sent;
    }

    private void asksTheSameWithMoreRows(AccountId who, String page) throws Exception {
        selectsOf(who, page); // names of exercises are remembered from the first opening on
        var few = selectsOf(who, page);
        for (int items = 1; items <= 5; items++) {
            var session = session(items);
            clinic.as(pat.account(), () -> sessions.record(session));
        }
        var many = selectsOf(who, page);

        assertThat(few).isNotEmpty();
        assertThat(many).isEqualTo(few);
    }

    private Clinic.Person filled(String name) {
        var person = clinic.patient(anna, name);
        record.fill(clinic, anna, person);
        return person;
    }

    /** The page opened by its address, in a new tab: the frame, the page, the checks of who may see it. */
    private List<String> selectsOf(AccountId who, String page) throws Exception {
        return sentFor(who, page).stream().map(Sent::sql).toList();
    }

    private List<Sent> sentFor(AccountId who, String page) throws Exception {
        cleanVaadinEnvironment();
        SecurityContextHolder.setContext(clinic.as(who, SecurityContextHolder::getContext));
        initVaadinEnvironment();
        // away from the frame that the first page brought
        UI.getCurrent().navigate("welcome/nobody");
        inARequestOfItsOwn();
        var sent = statements.during(() -> UI.getCurrent().navigate(page));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(page);
        return sent.stream().filter(one -> one.kind() == Sent.Kind.SELECT).toList();
    }

    /** As in a browser: what one request remembers until its end must not help the next. */
    private static void inARequestOfItsOwn() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    private List<Sent> during(StatementLog.Work work) {
        try {
            return statements.byItself(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private RecordSession session(int items, Sign... stops) {
        var asked = clinic.as(pat.account(), () -> plans.plansOf(pat.patient()))
                .getFirst()
                .prescribed()
                .getFirst()
                .asked();
        var item = new RecordSession.Item(asked.prescription(), asked.number(), null, List.of(8, 8), null, null, null);
        var now = clock.instant();
        return new RecordSession(
                pat.patient(),
                SessionId.next(),
                now,
                now.plus(Duration.ofSeconds(items)),
                Clinic.LONDON,
                SessionKind.USUAL,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                java.util.stream.Stream.of(stops)
                        .map(org.steadyback.screening.rules.Said.OfSign::of)
                        .collect(java.util.stream.Collectors.toSet()),
                "",
                Collections.nCopies(items, item));
    }
}
