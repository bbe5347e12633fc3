package org.steadyback.shell.door;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.CloseAccount;
import org.steadyback.access.PasswordResets;
import org.steadyback.access.ResetConfirmation;
import org.steadyback.access.ResetLink;
import org.steadyback.access.Staff;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.testing.Clinic;

import static org.assertj.core.api.Assertions.assertThat;

/** The plain pages of an account, in each state that a link can be in. */
class AccountPagesDatabaseTest extends OverHttp {

    private static final String ANOTHER = "another quiet walk";
    private static final String GONE = "This link does not work";

    @Autowired
    Staff staff;

    @Autowired
    PasswordResets resets;

    @Autowired
    SettableClock clock;

    @AfterEach
    void followTheRealClock() {
        clock.release();
    }

    @Test
    void theLinkOfAPatientSetsAPasswordOnceAndTheSecondTabIsToldSo() throws Exception {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var page = pageFor(anna, pat);

        var tab = get(page);
        assertThat(tab.statusCode()).isEqualTo(200);
        assertThat(tab.body()).contains("For Pat, who signs in as " + pat.email(), "signed out everywhere else");
        assertThat(save(page, ANOTHER).body()).contains("Your password is saved", "href=\"/login\"");

        var other = save(page, "a third quiet walk");
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body()).contains(GONE).doesNotContain("Pat", pat.email());
        assertThat(get(page).body()).contains(GONE);
        assertThat(signsIn(pat.email(), ANOTHER)).isTrue();
        assertThat(signsIn(pat.email(), "a third quiet walk")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Please take at least 12 characters",
        "short, Please take at least 12 characters",
        "eleven char, Please take at least 12 characters",
        "password2026!, That is one of the commonest passwords",
        "aaaaaaaaaaaaaaaa, That repeats the same few characters",
        "qwertyuiop12, That follows the keys in a row",
        "pat.clinic.test, That is mostly your own name or e-mail",
        "'a quiet\0walk helps', That password has a character that cannot be used",
    })
    void aWeakPasswordIsSaidAndUsesNothingUp(String weak, String said) throws Exception {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var page = pageFor(anna, pat);

        var answer = save(page, weak);

        assertThat(answer.body()).contains(said, "role=\"alert\"", "Save password");
        assertThat(save(page, "x".repeat(201)).body()).contains("at most 200 characters");
        assertThat(signsIn(pat.email(), Clinic.PASSWORD.value())).isTrue();
        assertThat(save(page, ANOTHER).body()).contains("Your password is saved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"  blanks at both ends  ", "pässwörter sind lang", "💪🦵🦶💪🙂🦵🚶💪🦶🙂🚶🧘", "+&=%20#;\"<'>"})
    void whateverIsTypedIsThePasswordNothingCutOff(String chosen) throws Exception {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");

        assertThat(save(pageFor(anna, pat), chosen).body()).contains("Your password is saved");

        assertThat(signsIn(pat.email(), chosen.strip() + "!")).isFalse();
        assertThat(signsIn(pat.email(), chosen)).isTrue();
    }

    @Test
    void afterAnHourItIsOverAlsoOnAPageThatIsOpen() throws Exception {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var page = pageFor(anna, pat);

        clock.setTo(clock.instant().plus(Duration.ofHours(1)).plusSeconds(1));

        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(save(page, ANOTHER).body()).contains(GONE);
        clock.release();
        assertThat(signsIn(pat.email(), ANOTHER)).isFalse();
    }

    @Test
    void aClosedAccountHasNoWayIn() throws Exception {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        clock.setTo(clock.instant().plus(Duration.ofDays(8)));
        var made = (ResetLink.NeedsSecond) clinic.as(clinic.manager(), () -> resets.forColleague(anna));
        var page = "/reset/" + made.token().value();
        assertThat(get(page).body()).as("waits for a second person").contains(GONE, "second person");
        var waiting = clinic.as(ben, () -> resets.waiting()).getFirst();
        assertThat(clinic.as(ben, () -> resets.confirm(waiting.id()))).isEqualTo(ResetConfirmation.CONFIRMED);
        assertThat(get(page).body()).contains("For Anna");

        clinic.as(clinic.manager(), () -> staff.close(new CloseAccount(anna, true)));

        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(save(page, ANOTHER).body()).contains(GONE).doesNotContain("Anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "%00", "%E2%80%AE", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%C3%A4"})
    void whatIsNoLinkLooksLikeOneThatIsUsed(String token) throws Exception {
        var anna = clinic.physio("Anna");
        var used = pageFor(anna, clinic.patient(anna, "Pat"));
        save(used, ANOTHER);

        var answer = get("/reset/" + token);

        if (answer.statusCode() != 400) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(get(used).body());
        }
    }

    @Test
    void aNameIsWordsAndNeverMarkupAndItsMarksStayInTheLine() throws Exception {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(
                anna, "<img src=x onerror=alert(1)>\"'&\u202E" + "\u0301\u0302\u0303\u0304\u0306".repeat(20));

        var page = get(pageFor(anna, pat)).body();

        assertThat(page).contains("&lt;img src=x").doesNotContain("<img src=x", "\u202E");
        assertThat(page.codePoints()
                        .filter(one -> Character.getType(one) == Character.NON_SPACING_MARK)
                        .count())
                .isLessThanOrEqualTo(6);
    }

    @Test
    void noneOfThemMakesASessionAndNoneIsKept() throws Exception {
        var anna = clinic.physio("Anna");
        var page = pageFor(anna, clinic.patient(anna, "Pat"));
        for (var answer : java.util.List.of(
                get("/login"),
                get("/login?error"),
                get("/forgot"),
                post("/forgot", "email=" + encoded("nobody@clinic.test")),
                get(page),
                save(page, "short"),
                save(page, ANOTHER),
                get(page))) {
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(answer.uri().getPath())
                    .isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(answer.uri().getPath())
                    .hasValue("no-store");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void withoutMailTheForgottenPasswordIsForTheClinic() throws Exception {
        assertThat(get("/forgot").body())
                .contains("ask your physio or your clinic")
                .doesNotContain("<form");
        assertThat(get("/login").body()).contains("href=\"/forgot\"");
    }

    /** Neutral, and only to who comes from a session that was ended. */
    @Test
    void theSignInPageSaysWhyASessionHasEnded() throws Exception {
        assertThat(get("/login?ended").body())
                .contains(
                        "You were signed out because something about the account was changed elsewhere",
                        "role=\"status\"")
                .doesNotContain("do not go together");
        assertThat(get("/login").body()).doesNotContain("signed out");
        assertThat(get("/login?error&ended").body())
                .contains("do not go together")
                .doesNotContain("signed out");
    }

    @Test
    void theWarningSignsStandAboveWhatElseTheSignInPageOffers() throws Exception {
        var page = get("/login").body();

        assertThat(page.indexOf("href=\"/warning-signs\"")).isPositive().isLessThan(page.indexOf("</main>"));
    }

    private String pageFor(AccountId physio, Clinic.Person patient) {
        var made = (ResetLink.Shown) clinic.as(physio, () -> resets.forPatient(patient.patient()));
        return "/reset/" + made.token().value();
    }

    private boolean signsIn(String email, String password) throws IOException, InterruptedException {
        var answer = post("/login", form(email, password));
        return answer.statusCode() == 302
                && !answer.headers().firstValue("Location").orElse("").contains("login");
    }

    private HttpResponse<String> save(String page, String password) throws IOException, InterruptedException {
        return post(page, "password=" + encoded(password));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return get(address, "");
    }

    private HttpResponse<String> post(String address, String body) throws IOException, InterruptedException {
        return post(address, "", body, FORM);
    }
}
