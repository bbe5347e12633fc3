package org.steadyback.session.ui;

import java.util.ArrayList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.Advice;
import org.steadyback.screening.SafetyAnswer;
import org.steadyback.screening.SafetyNet;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.SessionId;
import org.steadyback.text.Texts;

/**
 * Stands within a check before a flare and works where the network does not: it reads the ticks off the page, keeps them on the device
 * from the first one on, bound to the account, and shows what to do, with "Is that right?". What it has kept goes out by itself from
 * whichever of the patient's pages has a connection, under the check's own id; the portal stays the guard.
 */
@Tag("steady-signs-kept")
@JsModule("./signs-kept/signs-kept.ts")
class SignsKept extends Component {

    /** Which words of "something else" have no open question. */
    static final String ANSWERED = "data-answered";

    /** Nothing was answered for a minute; the portal can be reached. */
    static final String LEFT_OUT = "left-out";

    private static final String FEVER = "fever";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    SignsKept(PatientId patient, SessionId check, SafetyNet net) {
        getElement().setProperty("patient", patient.toString());
        getElement().setProperty("check", check.toString());
        // as text: it is not looked into here again
        getElement().setProperty("safety", JSON.writeValueAsString(SafetyAnswer.of(withFever(net))));
    }

    /** What is ticked within it is this sign. */
    static void marks(Component tick, String sign) {
        tick.addClassName("sign-tick");
        tick.getElement().setAttribute("data-sign", sign);
    }

    static void marksFever(Component tick) {
        marks(tick, FEVER);
    }

    /** The portal has what was ticked in this check: nothing of it has to be kept any longer. */
    static void told(@Nullable UI ui, SessionId check) {
        if (ui != null) {
            ui.getPage()
                    .executeJs(
                            "window.dispatchEvent(new CustomEvent('steadyback-told', { detail: $0 }))",
                            check.toString());
        }
    }

    /** Fever is a question of the screen (R09); here it stands in the list like a sign. */
    private static SafetyNet withFever(SafetyNet net) {
        var signs = new ArrayList<>(net.signs());
        signs.add(new SafetyNet.SignRow(
                FEVER,
                Texts.of(SignCheckTexts.class).fever(),
                Sign.Ask.NOTHING,
                null,
                java.util.List.of(),
                "",
                Sign.GetHelp.GO,
                Action.SAME_DAY,
                null,
                null));
        return new SafetyNet(net.numbers(), signs, net.pages(), net.watch());
    }

    /** The words beside a tick on fever. */
    static String feverWords(SafetyNet net) {
        return SignWords.page(Advice.SAME_DAY, net.numbers()).text();
    }
}
