package org.steadyback.session.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.GateAction;
import org.steadyback.session.Prescribing;
import org.steadyback.session.SessionReader;
import org.steadyback.session.Statements;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A patient with a daily bridge, signed in, with the token of {@code GET /api/me/today}; and what such a browser sends. */
@PortalTest
abstract class ApiStory {

    static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    SessionReader reader;

    @Autowired
    Statements statements;

    @Autowired
    SettableClock clock;

    AccountId anna;
    Clinic.Person pat;
    UUID programme;
    UUID bridge;
    MockHttpSession browser;
    String csrf;

    @BeforeEach
    void signIn() {
        clock.setTo(Instant.parse("2026-06-01T08:00:00Z"));
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        programme = prescribing.programme(clinic, anna, pat.patient(), FIRST);
        bridge = prescribing.daily(clinic, anna, pat.patient(), programme, "bridge", FIRST);
        clock.setTo(NOW);
        browser = signedIn(pat.account());
        csrf = token(browser);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    static void problem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().endsWith(".");
    }

    /** A good session with one field replaced by (or with) the given one. */
    String session(String change) {
        var good = """
                {"id": "%s", "startedAt": "2026-06-15T09:30:00Z",
                "endedAt": "2026-06-15T09:45:00Z",
                "zone": "Europe/London",
                "painBefore": 4,
                "peakPain": 0,
                "painAfter": null,
                "effort": 3,
                "planned": {"date": "2026-06-15", "bout": 1},
                "items": [%s],
                "stopSymptoms": [],
                "note": ""
                }""".formatted(UUID.randomUUID(), item("[10, 8]"));
        if (change.isEmpty()) {
            return good;
        }
        var name = change.substring(0, change.indexOf(':') + 1);
        var start = good.indexOf(name);
        return start < 0
                ? good.replace("\n}", ",\n" + change + "}")
                : good.substring(0, start) + change + good.substring(end(good, start));
    }

    static int end(String body, int start) {
        int line = body.indexOf(",\n", start);
        int first = body.startsWith("{\"id\"") && start == 1 ? body.indexOf(", \"startedAt\"") : -1;
        return first >= 0 ? first : line >= 0 ? line : body.indexOf("\n}", start);
    }

    String item(String done) {
        return "{\"prescriptionId\": \"%s\", \"prescriptionVersion\": 1, \"done\": %s}".formatted(bridge, done);
    }

    MvcTestResult post(String what, String body) {
        return post(what, body, browser, csrf);
    }

    MvcTestResult post(String what, String body, MockHttpSession as, String token) {
        return http.post()
                .uri("/api/me/" + what)
                .session(as)
                .header("X-CSRF-TOKEN", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    MockHttpSession signedIn(AccountId account) {
        Authentication who =
                clinic.as(account, () -> SecurityContextHolder.getContext().getAuthentication());
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(who));
        return session;
    }

    String token(MockHttpSession session) {
        var body = text(http.get().uri("/api/me/today").session(session).exchange());
        return body.replaceAll("(?s).*\"csrf\":\"([^\"]+)\".*", "$1");
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    int count() {
        return clinic.as(
                        pat.account(),
                        () -> reader.entriesOf(pat.patient(), new Period(FIRST, LocalDate.of(2026, 6, 30))))
                .size();
    }
}
