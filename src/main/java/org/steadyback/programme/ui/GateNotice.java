package org.steadyback.programme.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** What the patient may do at the moment, with the way to the safety tab. */
class GateNotice extends Composite<Div> {

    GateNotice() {
        getContent().addClassName("gate-notices");
    }

    /** @param numbers those of the clinic, as the patient reads them */
    void show(PatientId patient, Optional<Gate> gate, Offered offered, HelpNumbers numbers) {
        getContent().removeAll();
        var notice = notice(gate, offered, numbers).with(new PathLink(Paths.screen(patient), "Safety decision"));
        gate.filter(now -> now.action() == GateAction.SUPERVISED_ONLY)
                .ifPresent(_ -> notice.with(new PathLink(Paths.approvals(patient), "Exercises one by one")));
        getContent().add(notice);
        if (gate.isPresent() && !offered.plan()) {
            getContent().add(new Notice(Tone.PAUSED, "The programme is held", held(offered)));
        }
    }

    /** True whatever is saved: the plan reaches the patient when this ends, not before. */
    private static String held(Offered offered) {
        var why = switch (offered.because()) {
            case STOP_OPEN -> "A stop symptom was reported and no clinician has settled it.";
            case QUESTIONS_FIRST -> "The patient answers the safety questions first.";
            case NOT_SCREENED, GATE -> "The safety decision holds it.";
        };
        return why + " You can prepare and save a plan now; "
                + (offered.nothing()
                        ? "nothing of it is offered to the patient"
                        : "only what the safety decision allows is offered to the patient")
                + " until then.";
    }

    private static Notice notice(Optional<Gate> gate, Offered offered, HelpNumbers numbers) {
        if (gate.isEmpty()) {
            return new Notice(
                    Tone.ATTENTION,
                    "Not screened yet",
                    "Decide first what this patient may do; then assign a programme.");
        }
        var action = gate.get().action();
        if (offered.because() != Offered.Because.GATE) {
            return new Notice(
                    offered.because() == Offered.Because.STOP_OPEN ? Tone.STOP : Tone.ATTENTION,
                    GateWords.now(offered, "the patient"),
                    GateWords.meaning(offered) + " The patient is told: “" + offered.sentence(numbers) + "”");
        }
        var opensOn = gate.get().opensOn();
        var opens = opensOn == null ? "" : " The programme opens on " + Dates.day(opensOn) + ".";
        return new Notice(tone(action), GateWords.title(action), GateWords.meaning(action) + opens);
    }

    private static Tone tone(GateAction action) {
        return switch (action) {
            case EMERGENCY, SAME_DAY -> Tone.STOP;
            case URGENT, CLINICIAN_FIRST, SUPERVISED_ONLY -> Tone.ATTENTION;
            case STAY_ACTIVE -> Tone.PAUSED;
            case OK_WITH_CAUTIONS, OK -> Tone.SETTLED;
        };
    }
}
