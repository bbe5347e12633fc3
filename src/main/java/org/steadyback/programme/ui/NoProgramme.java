package org.steadyback.programme.ui;

import com.vaadin.flow.component.Composite;

import org.steadyback.kernel.PatientId;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** Stands where a programme will be while the patient may not start one. */
class NoProgramme extends Composite<EmptyState> {

    private final PatientId patient;

    NoProgramme(PatientId patient) {
        this.patient = patient;
    }

    @Override
    protected EmptyState initContent() {
        return new EmptyState(
                "No programme yet",
                "Exercises, doses and days will stand here. The safety decision comes first.",
                new PathLink(Paths.screen(patient), "Decide what this patient may do"));
    }
}
