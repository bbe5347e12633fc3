package org.steadyback.shell.door;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.CareRole;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Patients;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.FlowClient;
import org.steadyback.testing.FullRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** Attacks over HTTP on the running portal, and what each of them meets. */
class AttackListDatabaseTest extends OverHttp {

    private static final List<String> SAID_BY_ALL = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cache-Control");

    @Autowired
    FullRecord record;

    @Autowired
    Patients patients;

    @Autowired
    CurrentAccount current;

    /** One of each kind of address. */
    static List<String> kinds() {
        return List.of(
                "/login",
                "/",
                "/me",
                "/clinic",
                "/clinic/library",
                "/welcome/nobody",
                "/setup/nobody",
                "/warning-signs",
                "/warning-signs.css",
                "/styles/tokens.css",
                "/figures/bridge.svg",
                "/api/me/today",
                "/api/me/nothing",
                "/actuator/health/readiness",
                "/actuator/env",
                "/error",
                "/nothing/here",
                "/sw.js",
                "/manifest.webmanifest",
                "/VAADIN/",
                "/media/0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee",
                "/VAADIN/dynamic/resource/0/x/y",
                "/forgot",
                "/reset/nobody",
                "/type.css",
                "/api/standing",
                "/clinic/patients/0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee",
                "/manage/users",
                "//me",
                "/me;x=1",
                "/?v-r=init&location=login",
                "/?v-r=uidl&v-uiId=0");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyAnswerToAVisitorSaysWhatTheBrowserMayDo(String address) throws Exception {
        assertSays(get(address, ""));
    }

    @Test
    void soDoesEveryAnswerToWhoeverIsSignedIn() throws Exception {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var mona = clinic.as(clinic.manager(), () -> current.require().getUsername());
        for (var who : List.of(clinic.addressOf(anna), pat.email(), mona)) {
            var cookie = signIn(who);
            for (var address : kinds()) {
                assertSays(get(address, cookie));
            }
        }
    }

    @Test
    void aPageRunsOnlyItsOwnScripts() throws Exception {
        var anna = clinic.physio("Anna");

        var page = get("/clinic", signIn(clinic.addressOf(anna)));

        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("'nonce-")
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src 'unsafe-inline'");
        var nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(page.body().split("<script", -1).length - 1)
                .isPositive()
                .isEqualTo(page.body().split("nonce=\"" + java.util.regex.Pattern.quote(nonce) + "\"[^>]*>", -1).length
                        - 1
                        - linksWith(page.body(), nonce));
        assertThat(get("/clinic", signIn(clinic.addressOf(anna))).headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(page.headers().firstValue("Content-Security-Policy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing/here",
                "/VAADIN/",
                "/VAADIN/nothing.js",
                "/sw.js",
                "/manifest.webmanifest",
                "/clinic/nothing",
                "/styles/nothing.css",
                "/.git/config",
                "/VAADIN/../application.properties"
            })
    void whereNothingIsIsNotFoundAndMakesNoSession(String address) throws Exception {
        var answer = get(address, "");

        assertThat(answer.statusCode()).isIn(404, 400);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aKnownPageLeadsToSignInAndBackWithoutASession() throws Exception {
        var pat = clinic.patient(clinic.physio("Anna"), "Pat");

        var away = get("/me/plan?x=1", "");

        assertThat(away.statusCode()).isEqualTo(302);
        // by which protocol and name the browser came, the browser knows: a proxy may have taken its TLS off
        assertThat(away.headers().firstValue("Location").orElse("")).isEqualTo("/login");
        var asked = away.headers().firstValue("Set-Cookie").orElse("");
        assertThat(asked).startsWith("steadyback-asked=").contains("HttpOnly");
        var back = post("/login", asked.split(";", 2)[0], form(pat.email(), Clinic.PASSWORD.value()), FORM);
        assertThat(back.headers().firstValue("Location").orElse("")).endsWith("/me/plan?x=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https%3A%2F%2Fevil.example",
                "%2F%2Fevil.example",
                "%2F%5Cevil.example",
                "%2Fme%0D%0AX%3A1",
                "%zz"
            })
    void aForgedPageToGoBackToLeadsNowhereElse(String forged) throws Exception {
        var pat = clinic.patient(clinic.physio("Anna"), "Pat");

        var back = post("/login", "steadyback-asked=" + forged, form(pat.email(), Clinic.PASSWORD.value()), FORM);

        assertThat(URI.create(back.headers().firstValue("Location").orElse("/")).getPath())
                .isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/me",
                "/welcome/nobody",
                "/setup/nobody",
                "/?v-r=init&location=login",
                "/?v-r=init&location=welcome/x",
                "/?v%2Dr=init&location=login",
                "/?%76-r=in%69t&location=welcome/x",
                "/login?v-r=init",
                "/warning-signs?v%2Dr=init"
            })
    void aVisitorLeavesNoSessionBehind(String address) throws Exception {
        var answer = get(address, "");

        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("steadyback="));
    }

    /** Nor does whoever changes nothing, since no session of theirs could allow it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me",
                "/clinic",
                "/api/me/sessions",
                "/api/me/nothing",
                "/api/standing",
                "/warning-signs",
                "/styles/tokens.css",
                "/figures/bridge.svg",
                "/error",
                "/actuator/health/readiness",
                "/actuator/env",
                "/welcome/nobody",
                "/?v-r=heartbeat&v-uiId=0",
                "/?v-r=uidl&v-uiId=0"
            })
    void norDoesOneWhoSendsSomethingAnywhere(String address) throws Exception {
        var answer = post(address, "", "{}", "application/json");

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertSays(answer);
    }

    /** Refused by the server itself, before anything of the portal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/me%2f",
                "/%5c",
                "/../../etc/passwd",
                "/styles/..%2f..%2fapplication.properties",
                "/a%zz"
            })
    void anAddressThatIsNoneIsAnsweredWithTheSameHeaders(String address) throws Exception {
        var answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Tomcat", "etc/passwd", "set-cookie", "Set-Cookie");
        for (var name : SAID_BY_ALL) {
            assertThat(answer.lines()
                            .filter(line ->
                                    line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")))
                    .as(name)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?location=login", "/login", "/me"})
    void norDoesOneWhoHidesTheCallInAForm(String address) throws Exception {
        var answer = post(address, "", "v-r=init&location=login", "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("steadyback="));
    }

    @Test
    void fiveThousandVisitorsHoldNothing() throws Exception {
        for (int warm = 0; warm < 50; warm++) {
            get("/login", "");
        }
        long before = heap();
        for (int visitor = 0; visitor < 5000; visitor++) {
            get(visitor % 2 == 0 ? "/login" : "/welcome/nobody", "");
        }

        assertThat((heap() - before) / 5000).as("bytes a visitor").isLessThan(20 * 1024);
    }

    @Test
    void aThousandNavigationsInOneMessageAreRefusedWithinASecond() throws Exception {
        var anna = clinic.physio("Anna");
        var call = "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"clinic\"}}";
        var message =
                "{\"csrfToken\":\"x\",\"rpc\":[" + (call + ",").repeat(999) + call + "],\"syncId\":0,\"clientId\":0}";

        for (var cookie : List.of("", signIn(clinic.addressOf(anna)))) {
            for (var address :
                    List.of("/?v-r=uidl&v-uiId=0", "/?v%2Dr=uidl&v-uiId=0", "/?x=1&%76-%72=%75idl&v-uiId=0")) {
                long start = System.nanoTime();
                var answer = post(address, cookie, message, "application/json");

                assertThat(answer.statusCode()).as(address).isEqualTo(400);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            }
        }
    }

    @Test
    void aMessageOfAMegabyteIsRefusedUnread() throws Exception {
        assertThat(post("/?v-r=uidl&v-uiId=0", "", "x".repeat(1024 * 1024), "application/json")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void thirtyTabsAreTwentyOnTheServer() throws Exception {
        var physio = clinic.physio("Anna");
        var anna = FlowClient.signIn(base, clinic.addressOf(physio), Clinic.PASSWORD.value());
        for (int tab = 0; tab < 30; tab++) {
            anna.open("clinic");
        }

        assertThat(anna.openTabs(30)).isLessThanOrEqualTo(BoundedTabs.MOST_TABS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", ""})
    void anotherSitesNameForThisHostIsRefused(String host) throws Exception {
        assertThat(raw("GET /login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4\\d\\d.*")
                .doesNotContain(host.isEmpty() ? "\u0000" : host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1"})
    void anotherSitesFormOrScriptIsRefused(String origin) throws Exception {
        var pat = clinic.patient(clinic.physio("Anna"), "Pat");
        var cookie = signIn(pat.email());
        for (var address : List.of("/login", "/?v-r=uidl&v-uiId=0", "/api/me/sessions", "/?v-r=push&v-uiId=0")) {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(base + address))
                            .header("Origin", origin)
                            .header("Cookie", cookie)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(address).isEqualTo(403);
        }
    }

    @Test
    void nothingIsPushedWhileNothingUsesIt() throws Exception {
        assertThat(get("/VAADIN/push", "").statusCode()).isEqualTo(404);
        assertThat(get("/VAADIN/push?v-r=push&v-uiId=0", "").statusCode()).isEqualTo(404);
        assertThat(get("/?v-r=push&v-uiId=0", "").statusCode()).isEqualTo(404);
        assertThat(get("/?v%2Dr=push&v-uiId=0", "").statusCode()).isEqualTo(404);
    }

    /** Flow reads the address decoded: so must whoever asks whether the tab may still be open. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v%2Dr=uidl&v-uiId=",
                "/?v-r=uidl&v%2DuiId=",
                "/?%76-r=uid%6C&x=v-uiId=99&v-u%69Id=",
                "/?v-r=uidl&v-uiId=%2B"
            })
    void norByCallsThatAreWrittenInAnotherWay(String address) throws Exception {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.COVER));
        var chart = FlowClient.signIn(base, clinic.addressOf(ben), Clinic.PASSWORD.value())
                .stay("clinic/patients/" + pat.patient());
        assertThat(chart.again(address)).as("while he treats her").doesNotContain("appError");

        clinic.as(anna, () -> patients.endCare(pat.patient(), ben));

        assertThat(chart.again(address))
                .contains("appError", "\"url\":\"/clinic\"")
                .doesNotContain("Pat");
    }

    @Test
    void aColleagueTakenOffTheTeamReadsNothingMoreOfAnOpenReview() throws Exception {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");
        record.fill(clinic, anna, pat);
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.COVER));
        var bensScreen = FlowClient.signIn(base, clinic.addressOf(ben), Clinic.PASSWORD.value());
        var review = bensScreen.stay("clinic/patients/" + pat.patient() + "/review");
        assertThat(review.again()).doesNotContain("appError");

        clinic.as(anna, () -> patients.endCare(pat.patient(), ben));

        assertThat(review.again())
                .contains("appError")
                .contains("\"url\":\"/clinic\"")
                .doesNotContain("Pat");
    }

    private void assertSays(HttpResponse<String> answer) {
        for (var name : SAID_BY_ALL) {
            assertThat(answer.headers().allValues(name))
                    .as(answer.uri() + " " + name)
                    .hasSize(1);
        }
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    private static int linksWith(String page, String nonce) {
        return (int) java.util.regex.Pattern.compile(
                        "<link[^>]*nonce=\"" + java.util.regex.Pattern.quote(nonce) + "\"[^>]*>")
                .matcher(page)
                .results()
                .count();
    }

    /** The cookie of the session. */
    private String signIn(String email) throws Exception {
        return session(post("/login", "", form(email, Clinic.PASSWORD.value()), FORM));
    }

    private static long heap() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
