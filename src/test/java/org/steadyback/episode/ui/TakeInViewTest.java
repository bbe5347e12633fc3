package org.steadyback.episode.ui;

import java.time.LocalDate;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.Colleague;
import org.steadyback.access.Invitations;
import org.steadyback.access.InviteToken;
import org.steadyback.access.Welcome;
import org.steadyback.kernel.AccountId;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PathLink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UC-00: a physio takes a person in. */
@PortalTest
class TakeInViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Invitations invitations;

    AccountId anna;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aPhysio() {
        anna = clinic.physio("Anna");
    }

    @Test
    void takesInAndShowsALinkThatLetsThePersonIn() {
        var ben = clinic.physio("Ben");
        var email = clinic.email("pat").value();
        clinic.as(anna, () -> {
            navigate(TakeInView.class);
            fill("Pat Doe", LocalDate.of(1971, 2, 3), today.minusDays(20));
            test($(EmailField.class).withCaption("E-mail").single()).setValue(email);
            chooseColleague(ben);
            press("Take in");

            assertThat($(H1.class).single().getText()).isEqualTo("Pat Doe is in your care");
            var link = $(TextField.class)
                    .withCaption("One-time link for Pat Doe")
                    .single()
                    .getValue();
            var token = new InviteToken(link.substring(link.lastIndexOf('/') + 1));
            assertThat(invitations.open(token)).isEqualTo(new Welcome.Expected("Pat Doe", email));
            assertThat($(PathLink.class).withText("Open chart").single().getHref())
                    .matches("clinic/patients/[0-9a-f-]{36}");
        });
    }

    @Test
    void whoIsHalfTakenInIsThereTheNextTime() {
        var ben = clinic.physio("Ben");
        clinic.as(anna, () -> {
            navigate(TakeInView.class);
            fill("Pat Doe", LocalDate.of(1971, 2, 3), today.minusDays(20));
            chooseColleague(ben);

            UI.getCurrent().navigate("clinic");
            navigate(TakeInView.class);
            assertThat($(TextField.class).withCaption("Name").single().getValue())
                    .isEqualTo("Pat Doe");
            assertThat(date("Birth date").getValue()).isEqualTo(LocalDate.of(1971, 2, 3));
            assertThat(date("When did this episode begin?").getValue()).isEqualTo(today.minusDays(20));
            assertThat(getCurrentView().getElement().getTextRecursively()).contains("This is your draft of");

            press("Take in");
            assertThat($(H1.class).single().getText()).isEqualTo("Pat Doe is in your care");
            navigate(TakeInView.class);
            assertThat($(TextField.class).withCaption("Name").single().getValue())
                    .isEmpty();
        });
        clinic.as(ben, () -> {
            navigate(TakeInView.class);
            assertThat($(TextField.class).withCaption("Name").single().getValue())
                    .isEmpty();
        });
    }

    @Test
    void saysEachMissingThingAtItsField() {
        clinic.as(anna, () -> {
            navigate(TakeInView.class);
            press("Take in");

            assertThat($(TextField.class).withCaption("Name").single().getErrorMessage())
                    .isEqualTo("Please give the name");
            assertThat(date("Birth date").isInvalid()).isTrue();
            assertThat(date("When did this episode begin?").isInvalid()).isTrue();
            assertThat($(EmailField.class).withCaption("E-mail").single().isInvalid())
                    .isFalse();
        });
    }

    @Test
    void refusesADayToComeAndAPainBeforeBirth() {
        clinic.as(anna, () -> {
            navigate(TakeInView.class);
            fill("Pat", LocalDate.of(1971, 2, 3), LocalDate.of(1970, 1, 1));
            press("Take in");
            assertThat(date("When did this episode begin?").getErrorMessage())
                    .isEqualTo("The pain did not begin before birth");

            date("When did this episode begin?").setValue(today.plusDays(4));
            press("Take in");
            assertThat(date("When did this episode begin?").getErrorMessage())
                    .isEqualTo("This day has not come yet where the person lives");
        });
    }

    /** "1/2/48" was typed: the browser asks the day of reference which 48 is meant. */
    @Test
    void aYearOfTwoDigitsIsNeverToCome() {
        clinic.as(anna, () -> {
            navigate(TakeInView.class);
            assertThat(date("Birth date").getI18n().getReferenceDate()).isEqualTo(today.minusYears(50));
            assertThat(date("When did this episode begin?").getI18n().getReferenceDate())
                    .isEqualTo(today.minusYears(49));
        });
    }

    @Test
    void marksTheBirthDateWhereThatIsWrong() {
        clinic.as(anna, () -> {
            navigate(TakeInView.class);
            fill("Pat", LocalDate.of(2048, 2, 1), today.minusDays(20));
            press("Take in");

            assertThat(date("Birth date").getErrorMessage())
                    .isEqualTo("This day has not come yet where the person lives. Please check the year");
            assertThat(date("Birth date").isInvalid()).isTrue();
            assertThat(date("When did this episode begin?").isInvalid()).isFalse();
        });
    }

    @Test
    void asksWhetherItIsTheSamePersonAndTakesBothAnswers() {
        clinic.as(anna, () -> {
            takeInEmma();
            assertThat($(H1.class).single().getText()).isEqualTo("Emma Clarke is in your care");
            takeInEmma();

            assertThat(getCurrentView().getElement().getTextRecursively())
                    .contains(
                            "You have treated Emma Clarke, with the same birth date, since ", "Is it the same person?");
            assertThat($(PathLink.class)
                            .withText("The same: open the chart of Emma Clarke")
                            .single()
                            .getHref())
                    .matches("clinic/patients/[0-9a-f-]{36}");
            press("Another person: take in");
            assertThat($(H1.class).single().getText()).isEqualTo("Emma Clarke is in your care");
        });
    }

    @Test
    void theQuestionGoesWithAnotherName() {
        clinic.as(anna, () -> {
            takeInEmma();
            takeInEmma();
            test($(TextField.class).withCaption("Name").single()).setValue("Emma Clark");

            assertThat($(Button.class).withText("Another person: take in").all())
                    .isEmpty();
        });
    }

    private void takeInEmma() {
        navigate(TakeInView.class);
        fill("Emma Clarke", LocalDate.of(1971, 2, 3), today);
        press("Take in");
    }

    @Test
    void saysThatAnEmailIsTakenOrNone() {
        var taken = clinic.patient(anna, "Earlier").email();
        clinic.as(anna, () -> {
            navigate(TakeInView.class);
            fill("Pat", LocalDate.of(1971, 2, 3), today);
            var email = $(EmailField.class).withCaption("E-mail").single();
            email.setValue("not an address");
            press("Take in");
            assertThat(email.getErrorMessage()).isEqualTo("That does not look like an e-mail address");

            email.setValue(taken);
            press("Take in");
            assertThat(email.getErrorMessage()).isEqualTo("Somebody signs in with this e-mail already");
        });
    }

    @Test
    void withoutAnEmailThereIsNoLink() {
        clinic.as(anna, () -> {
            navigate(TakeInView.class);
            fill("Pat", LocalDate.of(1971, 2, 3), today);
            press("Take in");

            assertThat(getCurrentView().getElement().getTextRecursively())
                    .contains("Without an e-mail address there is no sign-in yet.");
        });
    }

    @Test
    void isForPhysiosOnly() {
        clinic.as(
                clinic.manager(),
                () -> assertThatThrownBy(() -> navigate(TakeInView.class)).hasMessageContaining("unexpected class"));
    }

    private void fill(String name, LocalDate birth, LocalDate onset) {
        test($(TextField.class).withCaption("Name").single()).setValue(name);
        date("Birth date").setValue(birth);
        date("When did this episode begin?").setValue(onset);
        assertThat($(ComboBox.class).withCaption("Time zone").single().getValue())
                .isEqualTo("Europe/London");
    }

    @SuppressWarnings("unchecked")
    private void chooseColleague(AccountId colleague) {
        CheckboxGroup<Colleague> group =
                $(CheckboxGroup.class).withCaption("Also on the care team").single();
        group.setValue(Set.of(new Colleague(colleague, "Ben")));
    }

    private DatePicker date(String label) {
        return $(DatePicker.class).withCaption(label).single();
    }

    private void press(String word) {
        test($(Button.class).withText(word).single()).click();
    }
}
