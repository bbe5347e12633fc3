package org.steadyback.access.ui;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.Password;
import org.steadyback.access.PasswordResets;
import org.steadyback.access.ResetLink;
import org.steadyback.access.Welcome;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The page of one's own account, as each of the three sees it. */
@PortalTest
class AccountViewTest extends AtTheScreen {

    private static final Password ANOTHER = new Password("another quiet walk");

    @Autowired
    Clinic clinic;

    @Autowired
    PasswordResets resets;

    @Autowired
    SettableClock clock;

    private AccountId anna;

    @BeforeEach
    void anna() {
        anna = clinic.physio("Anna");
    }

    @AfterEach
    void followTheRealClock() {
        clock.release();
    }

    @Test
    void everybodyReadsWhoTheyAreAndChangesThePassword() {
        var pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> {
            open(ClinicAccountView.class);
            changes("Anna", clinic.addressOf(anna));
        });
        clinic.as(pat.account(), () -> {
            open(MyAccountView.class);
            changes("Pat", pat.email());
        });
        clinic.as(clinic.manager(), () -> {
            open(ManageAccountView.class);
            changes("Mona", "mona");
        });
    }

    private void changes(String name, String email) {
        assertThat(words()).contains(name + ", who signs in as " + email).contains("signed out everywhere else");
        old().setValue(Clinic.PASSWORD.value());
        chosen().setValue(ANOTHER.value());
        press("Change password");

        assertThat(old().getErrorMessage()).isNullOrEmpty();
        assertThat(old().getValue()).as("not left on the page").isEmpty();
        assertThat(chosen().getValue()).as("not left on the page").isEmpty();
        assertThat(notices()).contains("Your password is changed.");
    }

    @Test
    void aWrongOldOneAndAWeakNewOneAreSaidAtTheirFields() {
        clinic.as(anna, () -> {
            open(ClinicAccountView.class);
            old().setValue("not the old one");
            chosen().setValue(ANOTHER.value());
            press("Change password");
            assertThat(old().getErrorMessage()).isEqualTo("That is not your password until now.");
            assertThat(old().isInvalid()).isTrue();
            assertThat(chosen().isInvalid()).isFalse();

            chosen().setValue("short");
            press("Change password");
            assertThat(chosen().getErrorMessage()).startsWith("Please take at least 12 characters");

            old().setValue(Clinic.PASSWORD.value());
            chosen().setValue(ANOTHER.value());
            press("Change password");
            assertThat(notices()).contains("Your password is changed.");
            assertThat(old().isInvalid()).isFalse();
            assertThat(chosen().isInvalid()).isFalse();
        });
    }

    @Test
    void whoTriesAllPasswordsAtAPageLeftOpenIsStopped() {
        clock.setTo(clock.instant());
        clinic.as(anna, () -> {
            open(ClinicAccountView.class);
            chosen().setValue(ANOTHER.value());
            for (int i = 0; i < 10; i++) {
                old().setValue("wrong words " + i);
                press("Change password");
                assertThat(old().getErrorMessage()).isEqualTo("That is not your password until now.");
            }
            old().setValue(Clinic.PASSWORD.value());
            press("Change password");
            assertThat(old().getErrorMessage()).startsWith("There were many tries just now.");

            clock.setTo(clock.instant().plus(Duration.ofMinutes(15)));
            press("Change password");
            assertThat(notices()).contains("Your password is changed.");
        });
    }

    @Test
    void twoTabsOfOneSessionBothGoOn() {
        clinic.as(anna, () -> {
            open(ClinicAccountView.class);
            var firstOld = old();
            var firstChosen = chosen();
            var firstButton = button("Change password");
            firstOld.setValue(Clinic.PASSWORD.value());
            firstChosen.setValue(ANOTHER.value());
            firstButton.click();
            assertThat(notices()).contains("Your password is changed.");

            open(ClinicAccountView.class);
            old().setValue(Clinic.PASSWORD.value());
            chosen().setValue("a third quiet walk");
            press("Change password");
            assertThat(old().getErrorMessage())
                    .as("the other tab changed it")
                    .isEqualTo("That is not your password until now.");
        });
    }

    @Test
    void aSecondPersonConfirmsUnderTheirOwnName() {
        var ben = clinic.physio("Ben");
        clock.setTo(clock.instant().plus(Duration.ofDays(8)));
        var link = (ResetLink.NeedsSecond) clinic.as(clinic.manager(), () -> resets.forColleague(anna));

        clinic.as(anna, () -> {
            open(ClinicAccountView.class);
            assertThat(words()).as("not for oneself").doesNotContain("Waiting for a second person");
        });
        clinic.as(ben, () -> {
            open(ClinicAccountView.class);
            assertThat(words())
                    .contains("Waiting for a second person")
                    .contains("Mona made a link with which Anna can choose a new password.");
            press("Yes, Anna asked for a new password");

            assertThat(notices()).contains("Confirmed. The link works now.");
            assertThat(words()).doesNotContain("Waiting for a second person");
        });
        assertThat(resets.open(link.token())).isInstanceOf(Welcome.Expected.class);
    }

    @Test
    void whoIsNewHereCannotConfirmNorCanSomebodyAfterAnHour() {
        clock.setTo(clock.instant().plus(Duration.ofDays(8)));
        var puppet = clinic.physio("Puppet");
        var link = (ResetLink.NeedsSecond) clinic.as(clinic.manager(), () -> resets.forColleague(anna));

        clinic.as(puppet, () -> {
            open(ClinicAccountView.class);
            press("Yes, Anna asked for a new password");
            assertThat(notices().toString()).contains("an account has to be a week old");
        });
        clock.setTo(clock.instant().plus(Duration.ofDays(8)));
        clinic.as(puppet, () -> {
            open(ClinicAccountView.class);
            assertThat(words()).as("too old by now").doesNotContain("Waiting for a second person");
        });
        assertThat(resets.open(link.token())).isInstanceOf(Welcome.Unknown.class);
    }

    @Test
    void aPatientConfirmsNobodyAndComesToNobodyElsesPage() {
        var pat = clinic.patient(anna, "Pat");
        clinic.as(clinic.manager(), () -> resets.forColleague(anna));
        clinic.as(pat.account(), () -> {
            open(MyAccountView.class);
            assertThat(words()).doesNotContain("Waiting for a second person");
            assertThatThrownBy(() -> navigate(ClinicAccountView.class)).hasMessageContaining("unexpected class");
            assertThatThrownBy(() -> navigate(ManageAccountView.class)).hasMessageContaining("unexpected class");
        });
    }

    /** Anew, as on a device of one's own. */
    private <T extends Component> void open(Class<T> page) {
        navigate(WelcomeView.class, Map.of("token", "none"));
        navigate(page);
    }

    private PasswordField old() {
        return $(PasswordField.class).withCaption("Password until now").single();
    }

    private PasswordField chosen() {
        return $(PasswordField.class).withCaption("New password").single();
    }

    private void press(String label) {
        test(button(label)).click();
    }

    private Button button(String label) {
        return $(Button.class).all().stream()
                .filter(one -> label.equals(one.getAriaLabel().orElse(one.getText())))
                .findFirst()
                .orElseThrow();
    }

    private List<String> notices() {
        return $(Notification.class).all().stream()
                .map(one -> one.getElement().getTextRecursively().replaceAll("Close$", ""))
                .toList();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
