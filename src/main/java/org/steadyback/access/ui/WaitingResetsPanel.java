package org.steadyback.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.access.PasswordResets;
import org.steadyback.access.ResetConfirmation;
import org.steadyback.access.WaitingReset;
import org.steadyback.uikit.Notices;

/** Colleagues for whom somebody made a new password link: a second person says that they did ask. Nothing if nobody waits. */
class WaitingResetsPanel extends Composite<Div> {

    private final transient PasswordResets resets;

    WaitingResetsPanel(PasswordResets resets) {
        this.resets = resets;
        getContent().addClassName("form");
        show();
    }

    private void show() {
        getContent().removeAll();
        var waiting = resets.waiting();
        if (!waiting.isEmpty()) {
            getContent().add(new H2("Waiting for a second person"));
        }
        waiting.forEach(one -> getContent()
                .add(
                        new Paragraph(one.madeBy() + " made a link with which " + one.name()
                                + " can choose a new password. Please confirm only if " + one.name()
                                + " told you so."),
                        AccountPanel.confirm(one.name(), () -> confirm(one))));
    }

    private void confirm(WaitingReset one) {
        if (resets.confirm(one.id()) == ResetConfirmation.CONFIRMED) {
            Notices.done("Confirmed. The link works now.");
        } else {
            Notices.refused(
                    "That cannot be confirmed any more, or not by you: an account has to be a week old for it.");
        }
        show();
    }
}
