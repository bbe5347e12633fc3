package org.steadyback.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.AddStaff;
import org.steadyback.access.Invitation;
import org.steadyback.access.Invitations;
import org.steadyback.access.InviteToken;
import org.steadyback.access.PasswordResets;
import org.steadyback.access.Role;
import org.steadyback.access.Staff;
import org.steadyback.access.StaffRow;
import org.steadyback.access.Welcome;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The manager's page of people: links, closing, and another part. */
@PortalTest
class UsersViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Staff staff;

    @Autowired
    Invitations invitations;

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
    void aLinkForAPhysioDoesNotLetTheManagerIn() {
        asManager(() -> {
            press("New password for Anna");

            assertThat(words())
                    .contains("only after a second person here has confirmed")
                    .contains("It is not shown again");
            assertThat(resets.open(shown("Anna"))).isInstanceOf(Welcome.Unknown.class);
            assertThat(resets.choosePassword(shown("Anna"), Clinic.PASSWORD)).isInstanceOf(Welcome.Unknown.class);
            assertThat(resets.waiting()).as("nothing for the maker to confirm").isEmpty();

            navigate(ClinicView.class);
            navigate(UsersView.class);
            assertThat($(TextField.class).withCaption("One-time link for Anna").all())
                    .as("shown once")
                    .isEmpty();
        });
    }

    @Test
    void theOwnAccountIsLeftAsItIs() {
        asManager(() -> {
            press("New password for Mona");
            assertThat(words()).contains("Your own password you change on the page of your account.");

            press("Close account for Mona");
            assertThat(words()).contains("Your own account stays open: a clinic needs a manager.");

            press("Another part for Mona");
            assertThat(words()).contains("Your own part stays as it is: a clinic needs a manager.");
            assertThat(row("Mona").role()).isEqualTo(Role.MANAGER);
        });
    }

    @Test
    void anotherPartIsAskedAboutFirstAndThenShown() {
        asManager(() -> {
            press("Another part for Anna");
            assertThat(words()).contains("A manager sees no patient’s record.").contains("is signed out everywhere");
            assertThat(row("Anna").role()).isEqualTo(Role.PHYSIO);

            press("Yes, Anna is a manager from now on");

            assertThat(row("Anna").role()).isEqualTo(Role.MANAGER);
            assertThat(words()).contains("Anna is a manager now.");
            press("Another part for Anna");
            assertThat(words()).contains("A physio sees patients once somebody who treats them adds Anna");
            press("Yes, Anna is a physio from now on");
            assertThat(row("Anna").role()).isEqualTo(Role.PHYSIO);
        });
    }

    @Test
    void whoAloneTreatsSomebodyIsSaidBeforeThePartChanges() {
        clinic.patient(anna, "Pat");
        asManager(() -> {
            press("Another part for Anna");
            press("Yes, Anna is a manager from now on");

            assertThat(words()).contains("Nobody but Anna treats 1 patient.").doesNotContain("Pat");
            assertThat(row("Anna").role()).isEqualTo(Role.PHYSIO);

            press("Change it even so");
            assertThat(row("Anna").role()).isEqualTo(Role.MANAGER);
        });
    }

    @Test
    void aPageThatIsOldMakesNoLinkForWhoeverHasAPasswordByNow() {
        asManager(() -> {
            var invited = (Invitation.Invited) staff.add(new AddStaff(Role.PHYSIO, "Ben", clinic.email("Ben")));
            navigate(UsersView.class);
            assertThat(words()).contains("Link not used yet");

            invitations.choosePassword(invited.token(), Clinic.PASSWORD);
            press("New link for Ben");

            assertThat(words()).contains("Ben has chosen a password meanwhile, and signs in with it.");
            assertThat($(TextField.class).withCaption("One-time link for Ben").all())
                    .isEmpty();
        });
    }

    @Test
    void aClosedAccountCanOnlyBeOpenedAgain() {
        asManager(() -> {
            press("Close account for Anna");

            assertThat(words()).contains("Anna’s account is closed. Open pages end within a minute.");
            assertThat(labels())
                    .contains("Open again for Anna")
                    .doesNotContain("New password for Anna", "Another part for Anna");
            press("Open again for Anna");
            assertThat(labels()).contains("New password for Anna");
        });
    }

    private void asManager(Runnable work) {
        clinic.as(clinic.manager(), () -> {
            navigate(UsersView.class);
            work.run();
        });
    }

    private StaffRow row(String name) {
        return staff.list().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private InviteToken shown(String name) {
        var link = $(TextField.class)
                .withCaption("One-time link for " + name)
                .single()
                .getValue();
        return new InviteToken(link.substring(link.lastIndexOf('/') + 1));
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(one -> label.equals(label(one)))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private java.util.List<String> labels() {
        return $(Button.class).all().stream().map(UsersViewTest::label).toList();
    }

    private static String label(Button button) {
        return button.getAriaLabel().orElse(button.getText());
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
