package org.steadyback.access;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.StatementLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The head of a chart is read and checked in one statement. */
@PortalTest
class CardInCareDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic otherClinic;

    @Autowired
    PatientReader reader;

    @Autowired
    Care care;

    @Autowired
    StatementLog statements;

    @Test
    void saysWhatTheCheckedCardSays() {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat").patient();

        clinic.as(anna, () -> assertThat(reader.cardInCare(pat)).hasValue(reader.card(pat)));
    }

    @Test
    void isEmptyForWhoeverDoesNotTreatThePatient() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var stranger = otherClinic.physio("Stranger");
        var pat = clinic.patient(anna, "Pat");

        clinic.as(ben, () -> assertThat(reader.cardInCare(pat.patient())).isEmpty());
        otherClinic.as(
                stranger, () -> assertThat(reader.cardInCare(pat.patient())).isEmpty());
        clinic.as(
                pat.account(),
                () -> assertThatThrownBy(() -> reader.cardInCare(pat.patient()))
                        .isInstanceOf(AccessDeniedException.class));
        clinic.as(
                clinic.manager(),
                () -> assertThatThrownBy(() -> reader.cardInCare(pat.patient()))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatItFoundIsGoodForTheOneRequestOnly() {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat").patient();

        inARequestOfItsOwn();
        clinic.as(anna, () -> {
            reader.cardInCare(pat);
            assertThat(statements.selectsOf(() -> care.treats(pat))).isEmpty();
        });
        inARequestOfItsOwn();
        clinic.as(
                anna,
                () -> assertThat(statements.selectsOf(() -> care.treats(pat))).hasSize(1));
    }

    @Test
    void whatItFoundForOneIsNotGoodForAnother() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat").patient();

        inARequestOfItsOwn();
        clinic.as(anna, () -> reader.cardInCare(pat));
        clinic.as(ben, () -> {
            reader.cardInCare(pat);
            assertThat(care.treats(pat)).isFalse();
        });
    }

    private static void inARequestOfItsOwn() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
