package org.steadyback.access.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.access.AddStaff;
import org.steadyback.access.EmailAddress;
import org.steadyback.access.Role;

/** Name, address and part of a new colleague. */
class AddStaffForm extends Composite<Div> {

    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail");
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>("Part");
    private final transient Consumer<AddStaff> whenFilled;

    AddStaffForm(Consumer<AddStaff> whenFilled) {
        this.whenFilled = whenFilled;
        role.setItems(Role.PHYSIO, Role.MANAGER);
        role.setItemLabelGenerator(one -> one == Role.PHYSIO ? "Physio" : "Manager");
        role.setValue(Role.PHYSIO);
        var button = new Button("Add", _ -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(name, email, role, button);
        row.addClassName("form-row");
        getContent().add(row);
    }

    void clear() {
        name.clear();
        email.clear();
        email.setInvalid(false);
    }

    void emailTaken() {
        refuse("Somebody signs in with this e-mail already");
    }

    private void submit() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage("Please give the name");
        try {
            var address = new EmailAddress(email.getValue());
            email.setInvalid(false);
            if (!name.isInvalid()) {
                whenFilled.accept(new AddStaff(role.getValue(), name.getValue(), address));
            }
        } catch (IllegalArgumentException refused) {
            refuse(String.valueOf(refused.getMessage()));
        }
    }

    private void refuse(String sentence) {
        email.setErrorMessage(sentence);
        email.setInvalid(true);
    }
}
