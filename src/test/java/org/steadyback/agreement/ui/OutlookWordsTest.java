package org.steadyback.agreement.ui;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.steadyback.library.Direction;
import org.steadyback.programme.DirectionalPreference;
import org.steadyback.programme.Outlook;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookWordsTest {

    @Test
    void tellsThePatientHowLongAndWhyOneWay() {
        var preference = new DirectionalPreference(Direction.EXTENSION, "Repeated extension centralises");

        assertThat(OutlookWords.forPatient(Outlook.OPEN)).isEmpty();
        assertThat(OutlookWords.forPatient(new Outlook(preference, LocalDate.of(2026, 3, 5))))
                .isEqualTo(
                        " Planned until 5 Mar 2026; then you and your physio look at it together."
                                + " Most of it goes one way on purpose: bending back suited your back best when your physio examined you.");
    }
}
