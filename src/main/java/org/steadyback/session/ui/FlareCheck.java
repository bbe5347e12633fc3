package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The button, and the short safety check that comes before anything else (fact sheet §2.5). */
class FlareCheck extends Composite<Div> {

    private final transient Runnable onNone;
    private final transient Runnable onSign;

    FlareCheck(Runnable onNone, Runnable onSign) {
        this.onNone = onNone;
        this.onSign = onSign;
        var flared = new Button("My back has flared up", _ -> ask());
        flared.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        flared.addClassName("big-action");
        getContent().addClassName("flare-check");
        getContent().add(flared);
    }

    private void ask() {
        var title = new H2("First a short check");
        title.addClassName("section-title");
        title.getElement().setAttribute("tabindex", "-1");
        var none = new Button("None of these is new", _ -> onNone.run());
        none.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        none.addClassName("big-action");
        var sign = new Button("Yes, or I am not sure", _ -> onSign.run());
        sign.addClassName("big-action");
        var actions = new Div(none, sign);
        actions.addClassName("actions");
        getContent().removeAll();
        getContent().addClassName("card");
        getContent()
                .add(
                        title,
                        new Paragraph("Is one of these new, or getting worse?"),
                        signs(),
                        new PathLink(Paths.WARNING_SIGNS, "All warning signs"),
                        actions);
        title.getElement().executeJs("this.focus()");
    }

    private static UnorderedList signs() {
        var list = new UnorderedList();
        for (var sign : new String[] {
            "Numbness between the legs, or a change in bladder, bowel or sexual feeling",
            "A leg or foot that is weaker, or pain or tingling in both legs",
            "Fever, shivers or night sweats with this pain",
            "Chest pain, fainting, or a sudden tearing pain in back or belly",
            "A fall or another accident before it began"
        }) {
            list.add(new ListItem(sign));
        }
        return list;
    }
}
