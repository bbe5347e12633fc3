package org.steadyback.caseload.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.CareRole;
import org.steadyback.access.InviteToken;
import org.steadyback.access.Password;
import org.steadyback.access.PasswordResets;
import org.steadyback.access.Patients;
import org.steadyback.access.PersonDetails;
import org.steadyback.access.Registration;
import org.steadyback.access.Welcome;
import org.steadyback.kernel.AccountId;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where no mail can be sent the treating physio is shown a patient's link, once. */
@PortalTest
class ChartAccessViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    PasswordResets resets;

    @Autowired
    Patients patients;

    private AccountId anna;
    private Clinic.Person pat;

    @BeforeEach
    void pat() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void theTreatingPhysioIsShownTheLinkOnce() {
        clinic.as(anna, () -> {
            open();
            assertThat(words()).contains("make sure that it is Pat who asks");
            make();
            var first = shown();
            assertThat(resets.open(first)).isEqualTo(new Welcome.Expected("Pat", pat.email()));
            assertThat(words()).contains("It works once, for an hour").contains("not shown again");

            make();
            assertThat(resets.open(first)).as("a newer one takes its place").isInstanceOf(Welcome.Unknown.class);
            var second = shown();
            assertThat(resets.choosePassword(second, new Password("another quiet walk")))
                    .isInstanceOf(Welcome.Expected.class);
            assertThat(resets.open(second)).isInstanceOf(Welcome.Unknown.class);

            open();
            assertThat($(TextField.class).all()).as("not shown again").isEmpty();
        });
    }

    @Test
    void nobodyElseMakesOne() {
        var ben = clinic.physio("Ben");
        for (var who : java.util.List.of(ben, clinic.manager(), pat.account())) {
            clinic.as(who, () -> assertThatThrownBy(this::open).hasMessageContaining("unexpected class"));
        }
    }

    @Test
    void thePageOfAnotherPatientDoesNotShowTheLinkOfTheLastOne() {
        var paula = clinic.patient(anna, "Paula");
        clinic.as(anna, () -> {
            open();
            make();
            navigate(ChartAccessView.class, Map.of("patientId", paula.patient().toString()));

            assertThat(words()).contains("make sure that it is Paula who asks").doesNotContain("Pat who asks");
            assertThat($(TextField.class).all()).isEmpty();
        });
    }

    /** Within one call it is not asked twice; then the database still refuses. */
    @Test
    void whoIsNoLongerOnTheTeamMakesNone() {
        var ben = clinic.physio("Ben");
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.COVER));
        clinic.as(ben, () -> {
            open();
            clinic.as(anna, () -> patients.endCare(pat.patient(), ben));
            assertThatThrownBy(this::make).rootCause().hasMessageContaining("row-level security");
            assertThat($(TextField.class).all()).isEmpty();
        });
    }

    private void open() {
        navigate(ChartAccessView.class, Map.of("patientId", pat.patient().toString()));
    }

    private void make() {
        test($(Button.class).withText("Make a new link").single()).click();
    }

    private InviteToken shown() {
        var link =
                $(TextField.class).withCaption("One-time link for Pat").single().getValue();
        return new InviteToken(link.substring(link.lastIndexOf('/') + 1));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void whoHasNoAccountIsOfferedNoLink() {
        var person = new PersonDetails("Paula", LocalDate.of(1970, 1, 1), Clinic.LONDON, "en");
        var paula = ((Registration.Registered) clinic.as(anna, () -> patients.register(person, Optional.empty())))
                .patient();
        clinic.as(anna, () -> {
            navigate(ChartAccessView.class, Map.of("patientId", paula.toString()));
            assertThat(words())
                    .contains("Paula has no account to sign in with.")
                    .doesNotContain("forgot");
            assertThat($(Button.class).withText("Make a new link").exists()).isFalse();

            navigate(ChartSummaryView.class, Map.of("patientId", paula.toString()));
            assertThat(words()).contains("No account to sign in with").doesNotContain("Forgot the password?");
            navigate(ChartSummaryView.class, Map.of("patientId", pat.patient().toString()));
            assertThat(words()).contains("Forgot the password?");
        });
    }
}
