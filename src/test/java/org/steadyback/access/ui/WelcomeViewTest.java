package org.steadyback.access.ui;

import java.time.Duration;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.AddStaff;
import org.steadyback.access.CloseAccount;
import org.steadyback.access.Invitation;
import org.steadyback.access.Invitations;
import org.steadyback.access.InviteToken;
import org.steadyback.access.Role;
import org.steadyback.access.Staff;
import org.steadyback.access.Welcome;
import org.steadyback.kernel.SettableClock;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a first one-time link, in each state that the link can be in. */
@PortalTest
class WelcomeViewTest extends AtTheScreen {

    private static final String GONE = "This link does not work any more";

    @Autowired
    Clinic clinic;

    @Autowired
    Staff staff;

    @Autowired
    Invitations invitations;

    @Autowired
    SettableClock clock;

    private Invitation.Invited ben;

    @BeforeEach
    void ben() {
        ben = invited("Ben");
    }

    @AfterEach
    void followTheRealClock() {
        clock.release();
    }

    @Test
    void aFirstPasswordIsChosenOnce() {
        open(ben.token());
        assertThat(title()).isEqualTo("Welcome, Ben");

        choose("short");
        assertThat(field().getErrorMessage()).startsWith("Please take at least 12 characters");
        assertThat(invitations.open(ben.token())).as("not used up").isInstanceOf(Welcome.Expected.class);

        choose(Clinic.PASSWORD.value());
        assertThat(title()).isEqualTo("Your password is saved");

        open(ben.token());
        assertThat(title()).isEqualTo(GONE);
    }

    @Test
    void inASecondTabItIsUsedAlready() {
        open(ben.token());
        invitations.choosePassword(ben.token(), Clinic.PASSWORD);

        choose("another quiet walk");

        assertThat(title()).isEqualTo(GONE);
        assertThat($(PasswordField.class).all()).isEmpty();
    }

    @Test
    void afterThreeDaysItIsOver() {
        clock.setTo(clock.instant().plus(Duration.ofDays(3)).plusSeconds(1));
        open(ben.token());

        assertThat(title()).isEqualTo(GONE);
    }

    @Test
    void whileThePageIsOpenTheLinkCanRunOut() {
        open(ben.token());
        clock.setTo(clock.instant().plus(Duration.ofDays(3)).plusSeconds(1));
        choose(Clinic.PASSWORD.value());

        assertThat(title()).isEqualTo(GONE);
    }

    @Test
    void aClosedAccountOpensWithNoLink() {
        open(ben.token());
        clinic.as(clinic.manager(), () -> staff.close(new CloseAccount(ben.account(), true)));
        choose(Clinic.PASSWORD.value());
        assertThat(title()).isEqualTo(GONE);

        open(ben.token());
        assertThat(title()).isEqualTo(GONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "\u202E", "%00", "ä"})
    void whatIsNoLinkLooksTheSame(String token) {
        open(new InviteToken(token));

        assertThat(title()).isEqualTo(GONE);
    }

    @Test
    void aNameOfManyMarksStaysInItsLine() {
        var piled = invited("B" + "\u0301\u0302\u0303\u0304\u0306".repeat(20) + "en\u202E\u200B");
        open(piled.token());

        assertThat(title()).startsWith("Welcome, ").endsWith("en").doesNotContain("\u202E", "\u200B");
        assertThat(title().codePoints()
                        .filter(one -> Character.getType(one) == Character.NON_SPACING_MARK)
                        .count())
                .isLessThanOrEqualTo(6);
    }

    private Invitation.Invited invited(String name) {
        return (Invitation.Invited)
                clinic.as(clinic.manager(), () -> staff.add(new AddStaff(Role.PHYSIO, name, clinic.email("Ben"))));
    }

    private void open(InviteToken token) {
        navigate(WelcomeView.class, Map.of("token", token.value()));
    }

    private void choose(String password) {
        field().setValue(password);
        test($(Button.class).withText("Save password").single()).click();
    }

    private PasswordField field() {
        return $(PasswordField.class).single();
    }

    private String title() {
        return $(H1.class).single().getText();
    }
}
