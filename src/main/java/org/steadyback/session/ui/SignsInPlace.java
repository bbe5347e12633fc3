package org.steadyback.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

import org.steadyback.access.CurrentAccount;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SafetyNets;
import org.steadyback.session.FlareSigns;
import org.steadyback.shell.PatientSigns;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notices;

/**
 * The signs of §2.9 asked one by one in the place of a page, for whoever wrote there of one and is not sure: nothing counts before
 * something is ticked, and what was written waits on the page.
 */
@StyleSheet("styles/session.css")
class SignsInPlace extends SignsPage {

    private static final SignCheckTexts SAY = Texts.of(SignCheckTexts.class);

    private final transient Runnable back;

    private SignsInPlace(SafetyNets nets, FlareSigns signs, CurrentAccount current, Runnable back) {
        super(nets, signs, current);
        this.back = back;
        getContent().addClassNames("page", "flare");
        show();
    }

    @org.springframework.stereotype.Component
    static class Asked implements PatientSigns {

        private final SafetyNets nets;
        private final FlareSigns signs;
        private final CurrentAccount current;

        Asked(SafetyNets nets, FlareSigns signs, CurrentAccount current) {
            this.nets = nets;
            this.signs = signs;
            this.current = current;
        }

        @Override
        public Component ask(Runnable back) {
            return new SignsInPlace(nets, signs, current, back);
        }
    }

    @Override
    final void show() {
        askAlone();
    }

    @Override
    void none() {
        back.run();
        Notices.done(SAY.wordsStillHere());
    }

    @Override
    void noStop(HelpNumbers numbers) {
        var goOn = new Button(SAY.backToWords(), _ -> back.run());
        var actions = new Div(goOn);
        actions.addClassName("actions");
        saysPassed(numbers, actions);
    }
}
