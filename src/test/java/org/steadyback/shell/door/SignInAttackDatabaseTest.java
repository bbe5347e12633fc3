package org.steadyback.shell.door;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.ChangePassword;
import org.steadyback.access.ChangeRole;
import org.steadyback.access.CloseAccount;
import org.steadyback.access.Closing;
import org.steadyback.access.Invitation;
import org.steadyback.access.OwnAccount;
import org.steadyback.access.Password;
import org.steadyback.access.PasswordChange;
import org.steadyback.access.PasswordResets;
import org.steadyback.access.ResetConfirmation;
import org.steadyback.access.ResetLink;
import org.steadyback.access.Role;
import org.steadyback.access.RoleChange;
import org.steadyback.access.Staff;
import org.steadyback.access.Welcome;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.FlowClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Attacks on signing in, over HTTP on the running portal, and what each of them meets. */
class SignInAttackDatabaseTest extends OverHttp {

    private static final String CANARY = "quetzal7canary";
    private static final Password ANOTHER = new Password("another quiet walk");

    @Autowired
    Staff staff;

    @Autowired
    PasswordResets resets;

    @Autowired
    OwnAccount own;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void followTheRealClock() {
        clock.release();
    }

    @Test
    void aNewLinkIsNoWayIntoAnAccountThatHasAPassword() {
        var anna = clinic.physio("Anna");

        assertThat(clinic.as(clinic.manager(), () -> staff.inviteAgain(anna)))
                .isInstanceOf(Invitation.AlreadySignsIn.class);

        assertThat(audited(clinic, "DENY", "invite", clinic.manager())).isEqualTo(1);
    }

    @Test
    void aHundredWrongPasswordsDelayTheRightOneByAQuarterOfAnHourAtMost() throws Exception {
        var anna = clinic.physio("Anna");
        var email = clinic.addressOf(anna);
        clock.setTo(clock.instant());

        var tries = IntStream.range(0, 100)
                .mapToObj(i -> signIn(email, "wrong word " + i))
                .toList();

        assertThat(tries.getFirst().statusCode()).isEqualTo(302);
        assertThat(tries.getLast().statusCode()).isEqualTo(429);
        assertThat(tries.getLast().headers().firstValue("Retry-After")).isPresent();
        assertThat(signIn(email, Clinic.PASSWORD.value()).statusCode()).isEqualTo(429);
        assertThat(audited(clinic, "SIGN_IN_FAILED", "account", anna)).isEqualTo(10);

        clock.setTo(clock.instant().plus(Duration.ofMinutes(15)));

        assertThat(to(signIn(email, Clinic.PASSWORD.value()))).doesNotContain("login");
        assertThat(audited(clinic, "SIGN_IN", "account", anna)).isEqualTo(1);
    }

    @Test
    void anAccountThatIsNotThereIsAnsweredLikeOneThatIs() throws Exception {
        var known = clinic.addressOf(clinic.physio("Anna"));
        var unknown = clinic.email("nobody").value();
        long[] times = new long[2];
        clock.setTo(clock.instant());

        for (int i = 0; i < 14; i++) {
            long start = System.nanoTime();
            var one = signIn(known, "wrong word " + i);
            long middle = System.nanoTime();
            var other = signIn(unknown, "wrong word " + i);
            if (i < 10) {
                times[0] += middle - start;
                times[1] += System.nanoTime() - middle;
            }

            assertThat(other.statusCode()).isEqualTo(one.statusCode());
            assertThat(to(other)).isEqualTo(to(one));
            assertThat(other.body()).isEqualTo(one.body());
        }

        // without the work for nobody it would be a twentieth
        assertThat((double) times[1] / times[0]).isBetween(0.4, 2.5);
    }

    @Test
    void whileSixtyFourSignInOthersAreServed() throws Exception {
        var typed = IntStream.range(0, 64)
                .mapToObj(i -> clinic.email("nobody").value())
                .toList();

        get("/login", ""); // the first request of all waits for the servlet itself
        signIn(clinic.email("nobody").value(), "wrong word");

        var all = typed.stream()
                .map(email -> HTTP.sendAsync(signingIn(email, "wrong word"), HttpResponse.BodyHandlers.ofString()))
                .toList();
        long start = System.nanoTime();
        var meanwhile = get("/login", "");
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(meanwhile.statusCode()).isEqualTo(200);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        assertThat(all).allSatisfy(one -> assertThat(one.get().statusCode()).isIn(302, 429));
    }

    @Test
    void aWayBackInWorksOnceEndsAllSessionsAndStandsInTheAudit() throws Exception {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var open = FlowClient.signIn(base, pat.email(), Clinic.PASSWORD.value()).stay("me/learn");
        var made = (ResetLink.Shown) clinic.as(anna, () -> resets.forPatient(pat.patient()));
        var page = "/reset/" + made.token().value();

        assertThat(get(page, "").body()).contains("Save password").contains("Pat");
        assertThat(get(page, "").statusCode()).isEqualTo(200);
        assertThat(post(page, "password=short").body()).contains("at least 12 characters");
        assertThat(open.again()).doesNotContain("appError");
        assertThat(post(page, "password=" + encoded(ANOTHER.value())).body()).contains("Your password is saved");

        assertThat(open.again()).contains("\"url\":\"/login?ended\"");
        assertThat(post(page, "password=" + encoded(ANOTHER.value())).statusCode())
                .isEqualTo(404);
        assertThat(to(signIn(pat.email(), Clinic.PASSWORD.value()))).contains("login");
        assertThat(to(signIn(pat.email(), ANOTHER.value()))).doesNotContain("login");
        assertThat(audited(clinic, "CREATE", "password_reset", anna)).isEqualTo(1);
        assertThat(audited(clinic, "USE", "password_reset", pat.account())).isEqualTo(1);
    }

    @Test
    void aWayBackInIsOverAfterAnHour() throws Exception {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var made = (ResetLink.Shown) clinic.as(anna, () -> resets.forPatient(pat.patient()));

        clock.setTo(clock.instant().plus(Duration.ofHours(1)).plusSeconds(1));

        assertThat(resets.open(made.token())).isInstanceOf(Welcome.Unknown.class);
        assertThat(resets.choosePassword(made.token(), ANOTHER)).isInstanceOf(Welcome.Unknown.class);
    }

    @Test
    void aNewerWayBackInTakesThePlaceOfTheEarlier() {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var earlier = (ResetLink.Shown) clinic.as(anna, () -> resets.forPatient(pat.patient()));
        var newer = (ResetLink.Shown) clinic.as(anna, () -> resets.forPatient(pat.patient()));

        assertThat(resets.choosePassword(earlier.token(), ANOTHER)).isInstanceOf(Welcome.Unknown.class);
        assertThat(resets.choosePassword(newer.token(), ANOTHER)).isInstanceOf(Welcome.Expected.class);
    }

    @Test
    void aManagerAloneMakesNoWayInForAPhysio() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        clock.setTo(clock.instant().plus(Duration.ofDays(8)));
        var puppet = clinic.physio("Puppet");
        var link = (ResetLink.NeedsSecond) clinic.as(clinic.manager(), () -> resets.forColleague(anna));

        assertThat(resets.choosePassword(link.token(), ANOTHER)).isInstanceOf(Welcome.Unknown.class);
        assertThat(clinic.as(clinic.manager(), () -> resets.waiting())).isEmpty();
        var waiting = clinic.as(ben, () -> resets.waiting()).getFirst();
        for (var who : List.of(clinic.manager(), anna, puppet)) {
            assertThat(clinic.as(who, () -> resets.confirm(waiting.id()))).isEqualTo(ResetConfirmation.REFUSED);
        }
        assertThat(resets.open(link.token())).isInstanceOf(Welcome.Unknown.class);

        assertThat(clinic.as(ben, () -> resets.confirm(waiting.id()))).isEqualTo(ResetConfirmation.CONFIRMED);
        assertThat(resets.choosePassword(link.token(), ANOTHER)).isInstanceOf(Welcome.Expected.class);
    }

    @Test
    void anotherPasswordEndsTheOtherSessionsAndTheirOpenPages() throws Exception {
        var anna = clinic.physio("Anna");
        var there = FlowClient.signIn(base, clinic.addressOf(anna), Clinic.PASSWORD.value());
        var page = there.stay("clinic/library");
        var cookie = session(signIn(clinic.addressOf(anna), Clinic.PASSWORD.value()));
        assertThat(get("/api/standing", cookie).statusCode()).isEqualTo(204);

        assertThat(clinic.as(anna, () -> own.changePassword(new ChangePassword("not the old one", ANOTHER))))
                .isInstanceOf(PasswordChange.OldOneIsWrong.class);
        assertThat(get("/api/standing", cookie).statusCode()).isEqualTo(204);
        assertThat(clinic.as(anna, () -> own.changePassword(new ChangePassword(Clinic.PASSWORD.value(), ANOTHER))))
                .isInstanceOf(PasswordChange.Changed.class);

        assertThat(page.again()).contains("\"url\":\"/login?ended\"");
        var standing = get("/api/standing", cookie);
        assertThat(standing.statusCode()).isEqualTo(401);
        assertThat(standing.headers().firstValue("Steadyback-Ended")).contains("true");
        assertThat(get("/api/standing", "").headers().firstValue("Steadyback-Ended"))
                .as("who was never signed in")
                .isEmpty();
        var again = session(signIn(clinic.addressOf(anna), ANOTHER.value()));
        clinic.as(anna, () -> own.changePassword(new ChangePassword(ANOTHER.value(), Clinic.PASSWORD)));
        assertThat(to(get("/clinic/library", again))).endsWith("/login?ended");
    }

    /** Whoever saves the account as it was before is told. */
    @Test
    void anotherPasswordIsAnotherVersionOfTheAccount() {
        var anna = clinic.physio("Anna");
        long before = version(anna);

        clinic.as(anna, () -> own.changePassword(new ChangePassword(Clinic.PASSWORD.value(), ANOTHER)));

        assertThat(version(anna)).isEqualTo(before + 1);
    }

    private long version(AccountId account) {
        return clinic.as(
                account,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("SELECT version FROM account WHERE account_id = ?")
                                .param(account.value())
                                .query(Long.class)
                                .single())));
    }

    @Test
    void aClosedAccountEndsItsOpenPagesAndSignsInNoMore() throws Exception {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        clinic.patient(anna, "Pat");
        var page = FlowClient.signIn(base, clinic.addressOf(ben), Clinic.PASSWORD.value())
                .stay("clinic/library");

        assertThat(close(anna)).isEqualTo(new Closing.TreatsAlone(1));
        assertThat(close(clinic.manager())).isEqualTo(new Closing.OwnAccount());
        assertThat(close(ben)).isEqualTo(new Closing.Closed());

        assertThat(page.again()).contains("\"url\":\"/login?ended\"");
        assertThat(to(signIn(clinic.addressOf(ben), Clinic.PASSWORD.value()))).contains("login");
        assertThat(to(signIn(clinic.addressOf(anna), Clinic.PASSWORD.value()))).doesNotContain("login");
    }

    @Test
    void anotherPartEndsItsOpenPagesAtTheNextCallAndTheSessionWithThem() throws Exception {
        var anna = clinic.physio("Anna");
        var there = FlowClient.signIn(base, clinic.addressOf(anna), Clinic.PASSWORD.value());
        var library = there.stay("clinic/library");
        var cookie = session(signIn(clinic.addressOf(anna), Clinic.PASSWORD.value()));

        change(anna, Role.MANAGER);

        assertThat(library.again()).contains("\"url\":\"/login?ended\"");
        assertThat(get("/api/standing", cookie).statusCode()).isEqualTo(401);
        assertThat(to(get("/clinic", cookie))).contains("login");
        var people = FlowClient.signIn(base, clinic.addressOf(anna), Clinic.PASSWORD.value())
                .stay("manage/users");

        change(anna, Role.PHYSIO);

        assertThat(people.again()).contains("\"url\":\"/login?ended\"");
    }

    /** Nobody but a proxy that was named says where somebody comes from. */
    @Test
    void anInventedPlaceBuysNoFurtherTries() throws Exception {
        var email = clinic.addressOf(clinic.physio("Anna"));
        clock.setTo(clock.instant());
        int refused = 0;

        for (int i = 0; i < 12; i++) {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(posting("/login", "", form(email, "wrong word " + i), FORM), (_, _) -> true)
                            .header("X-Forwarded-For", "198.51.100." + i)
                            .header("Forwarded", "for=198.51.100." + i)
                            .header("X-Real-IP", "198.51.100." + i)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            refused += answer.statusCode() == 429 ? 1 : 0;
        }

        assertThat(refused).isEqualTo(2);
    }

    private void change(AccountId who, Role role) {
        assertThat(clinic.as(clinic.manager(), () -> staff.changeRole(new ChangeRole(who, role, false))))
                .isEqualTo(new RoleChange.Changed());
    }

    @Test
    void askingForALinkTellsNothingAndNotUnderAnotherName() throws Exception {
        var known = clinic.addressOf(clinic.physio("Anna"));

        var one = post("/forgot", "email=" + encoded(known));
        var other = post("/forgot", "email=" + encoded(clinic.email("nobody").value()));

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(one.body());
        assertThat(post("/forgot", "email=nonsense").body()).isEqualTo(one.body());
        assertThat(raw("POST /forgot HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    /** Names, secrets and values that people type stay out of the log, and a client's mistake leaves no trace of the stack. */
    @Test
    void noLogLineQuotesWhatSomebodySent() throws Exception {
        var pat = clinic.patient(clinic.physio("Anna"), "Pat");
        var cookie = session(signIn(pat.email(), Clinic.PASSWORD.value()));
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(lines);
        try {
            for (var body : List.of(
                    "{\"" + CANARY,
                    "{\"id\":\"" + CANARY + "\"}",
                    "{\"id\":\"\\u0000" + CANARY + "\"}",
                    "\0" + CANARY,
                    "[" + CANARY.repeat(5000))) {
                post("/api/me/sessions", cookie, body, "application/json");
                post("/?v-r=uidl&v-uiId=0", cookie, body, "application/json");
            }
            for (var name : List.of(CANARY, CANARY + "\0", CANARY.repeat(2000), "%00" + CANARY)) {
                signIn(name, CANARY);
                post("/forgot", "email=" + encoded(name));
                post("/reset/" + CANARY, "password=" + encoded(name));
            }
            for (var address : List.of(
                    "/" + CANARY,
                    "/reset/" + CANARY,
                    "/welcome/" + CANARY,
                    "/setup/" + CANARY,
                    "/api/me/" + CANARY,
                    "/clinic/patients/" + CANARY,
                    "/reset/%00" + CANARY,
                    "/%2e%2e/" + CANARY,
                    "/;" + CANARY,
                    "/figures/" + CANARY + ".svg",
                    "/?v-r=uidl&v-uiId=" + CANARY,
                    "/?v-r=init&location=" + CANARY,
                    "/login?error=" + CANARY)) {
                get(address, "");
                get(address, cookie);
            }
            raw("GET /login HTTP/1.1\r\nHost: " + CANARY + "\r\nConnection: close\r\n\r\n");
            raw("GET /login" + CANARY + "{ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            raw("POST /login HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: multipart/form-data; boundary="
                    + CANARY + "\r\nContent-Length: 6\r\nConnection: close\r\n\r\n--" + CANARY.substring(0, 4));
        } finally {
            root.detachAppender(lines);
        }

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(CANARY) || line.contains(pat.email()));
        assertThat(lines.list)
                .as("no trace for a client's mistake")
                .filteredOn(event -> event.getThrowableProxy() != null)
                .isEmpty();
    }

    private Closing close(AccountId who) {
        return clinic.as(clinic.manager(), () -> staff.close(new CloseAccount(who, false)));
    }

    private int audited(Clinic of, String action, String subject, AccountId actor) {
        return Objects.requireNonNull(of.as(
                of.manager(),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql(
                                        "SELECT count(*) FROM audit_entry WHERE action = ? AND subject = ? AND actor_id = ?")
                                .params(action, subject, actor.value())
                                .query(Integer.class)
                                .single())));
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere, but login");
    }

    private HttpRequest signingIn(String email, String password) {
        return posting("/login", "", form(email, password), FORM);
    }

    private HttpResponse<String> post(String address, String body) throws IOException, InterruptedException {
        return post(address, "", body, FORM);
    }

    private HttpResponse<String> signIn(String email, String password) {
        try {
            return HTTP.send(signingIn(email, password), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
