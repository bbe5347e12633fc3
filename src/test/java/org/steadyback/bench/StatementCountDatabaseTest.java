package org.steadyback.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.kernel.AccountId;
import org.steadyback.programme.PlanReader;
import org.steadyback.session.RecordSession;
import org.steadyback.session.Recording;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Sessions;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.FullRecord;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.Sent;
import org.steadyback.testing.StatementLog;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page asks the database at most six times, frame and access check included, however many rows there are. */
@PortalTest
class StatementCountDatabaseTest extends SpringBrowserlessTest {

    private static final int MOST_SELECTS = 6;
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

        assertThat(few).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_SELECTS);
        assertThat(many).isEqualTo(few);
    }

    @Test
    void review() throws Exception {
        staysWithinTheBoundWithMoreRows(anna, chart("/review"));
    }

    @Test
    void programme() throws Exception {
        staysWithinTheBoundWithMoreRows(anna, chart("/programme"));
    }

    @Test
    void chartSummary() throws Exception {
        staysWithinTheBoundWithMoreRows(anna, chart(""));
    }

    @Test
    void screen() throws Exception {
        staysWithinTheBoundWithMoreRows(anna, chart("/screen"));
    }

    @Test
    void today() throws Exception {
        staysWithinTheBoundWithMoreRows(pat.account(), "me");
    }

    @Test
    void plan() throws Exception {
        staysWithinTheBoundWithMoreRows(pat.account(), "me/plan");
    }

    @Test
    void flare() throws Exception {
        staysWithinTheBoundWithMoreRows(pat.account(), "me/flare");
    }

    @Test
    void startChart() throws Exception {
        staysWithinTheBoundWithMoreRows(anna, chart("/start"));
    }

    @Test
    void flareChart() throws Exception {
        staysWithinTheBoundWithMoreRows(anna, chart("/flare"));
    }

    @Test
    void exerciseOfMine() throws Exception {
        staysWithinTheBoundWithMoreRows(pat.account(), "me/exercises/indoor-walking-bouts");
    }

    @Test
    void progress() throws Exception {
        staysWithinTheBoundWithMoreRows(pat.account(), "me/progress");
    }

    @Test
    void learn() throws Exception {
        staysWithinTheBoundWithMoreRows(pat.account(), "me/learn");
        staysWithinTheBoundWithMoreRows(pat.account(), "me/learn/pacing");
    }

    @Test
    void library() throws Exception {
        assertThat(selectsOf(anna, "clinic/library")).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_SELECTS);
        assertThat(selectsOf(anna, "clinic/library/bridge")).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_SELECTS);
    }

    @Test
    void users() throws Exception {
        var few = selectsOf(clinic.manager(), "manage/users");
        IntStream.range(0, 5).forEach(i -> clinic.physio("Physio " + i));

        assertThat(few).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_SELECTS);
        assertThat(selectsOf(clinic.manager(), "manage/users")).isEqualTo(few);
    }

    @Test
    void recordTakesAtMostTwelveStatementsInOneTransaction() throws Exception {
        var session = session(9);
        var sent = clinic.as(
                pat.account(),
                () -> during(() -> assertThat(sessions.record(session)).isInstanceOf(Recording.Stored.class)));

        assertThat(sent).hasSizeLessThanOrEqualTo(MOST_OF_A_RECORD);
        // the session, its items, what was decided on its doses
        assertThat(StatementLog.count(sent, Sent.Kind.WRITE)).isLessThanOrEqualTo(3);
        assertThat(StatementLog.count(sent, Sent.Kind.AUDIT)).isEqualTo(1);
        assertThat(sent.stream()
                        .filter(one -> one.kind() != Sent.Kind.WHO_ASKS)
                        .map(Sent::transaction)
                        .distinct())
                .hasSize(1);
    }

    private void staysWithinTheBoundWithMoreRows(AccountId who, String page) throws Exception {
        selectsOf(who, page); // names of exercises are remembered from the first opening on
        var few = selectsOf(who, page);
        for (int items = 1; items <= 5; items++) {
            var session = session(items);
            clinic.as(pat.account(), () -> sessions.record(session));
        }
        var many = selectsOf(who, page);

        assertThat(few).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_SELECTS);
        assertThat(many).isEqualTo(few);
    }

    private String chart(String tab) {
        return "clinic/patients/" + pat.patient() + tab;
    }

    private Clinic.Person filled(String name) {
        var person = clinic.patient(anna, name);
        record.fill(clinic, anna, person);
        return person;
    }

    /** The page opened by its address, in a new tab: the frame, the page, the checks of who may see it. */
    private List<String> selectsOf(AccountId who, String page) throws Exception {
        cleanVaadinEnvironment();
        SecurityContextHolder.setContext(clinic.as(who, SecurityContextHolder::getContext));
        initVaadinEnvironment();
        // away from the frame that the first page brought
        UI.getCurrent().navigate("welcome/nobody");
        var sent = statements.during(() -> UI.getCurrent().navigate(page));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(page);
        return sent.stream()
                .filter(one -> one.kind() == Sent.Kind.SELECT)
                .map(Sent::sql)
                .toList();
    }

    private List<Sent> during(StatementLog.Work work) {
        try {
            return statements.during(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private RecordSession session(int items) {
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
                Set.of(),
                "",
                Collections.nCopies(items, item));
    }
}
