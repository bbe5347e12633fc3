package org.steadyback.screening.ui;

import java.time.Instant;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.AnswerStep;
import org.steadyback.screening.Answered;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screens;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.session.Prescribing;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

/** A slip keeps its way back for a minute, whatever page is opened meanwhile. */
@PortalTest
class ScreenViewTest extends SpringBrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final String SLIP = "No, I tapped by mistake";

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    Screens screens;

    @Autowired
    SettableClock clock;

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void theWayBackComesWithThePageForItsMinute() {
        clock.setTo(NOW);
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        clock.setTo(NOW.plusSeconds(60));
        clinic.as(pat.account(), () -> {
            assertThat(screens.answer(new AnswerStep(pat.patient(), ScreenKind.ROUTINE, Step.C1, "YES_NEW")))
                    .isInstanceOf(Answered.ActNow.class);
        });

        clock.setTo(NOW.plusSeconds(119));
        clinic.as(pat.account(), () -> {
            UI.getCurrent().navigate(Paths.ME);
            assertThat(text()).contains("Please get help now", "Is that right?");
            assertThat(slips()).isTrue();
        });
        clock.setTo(NOW.plusSeconds(121));
        clinic.as(pat.account(), () -> {
            UI.getCurrent().navigate(Paths.ME_PLAN);
            assertThat(text()).contains("Please get help now").doesNotContain("Is that right?");
            assertThat(slips()).isFalse();
        });
    }

    private boolean slips() {
        return $(Button.class).withText(SLIP).exists();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
