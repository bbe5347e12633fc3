package org.steadyback.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a one-time link, once, to be handed over or copied. */
public class OneTimeLink extends Composite<Div> {

    public OneTimeLink(String forWhom, String address) {
        this(forWhom, address, "It works once, for three days, to choose a password. It is not shown again.");
    }

    /** @param how how often and how long it works */
    public OneTimeLink(String forWhom, String address, String how) {
        var field = new TextField("One-time link for " + forWhom);
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button("Copy link", Icons.LINK.create());
        // the browser allows the clipboard only within the click itself
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", address);
        copy.addClickListener(_ -> Notices.done("Link copied."));
        getContent().addClassName("one-time-link");
        getContent().add(field, copy, new Paragraph(how));
    }
}
