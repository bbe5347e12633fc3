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
import org.steadyback.access.PersonName;
import org.steadyback.access.Role;
import org.steadyback.uikit.CheckedForm;
import org.steadyback.uikit.Marks;

/** Name, address and part of a new colleague. */
class AddStaffForm extends Composite<Div> {

    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail");
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>("Part");
    private final CheckedForm<AddStaff> colleague = new CheckedForm<>(AddStaff.class);

    AddStaffForm(Consumer<AddStaff> whenFilled) {
        role.setItems(Role.PHYSIO, Role.MANAGER);
        role.setItemLabelGenerator(one -> one == Role.PHYSIO ? "Physio" : "Manager");
        role.setValue(Role.PHYSIO);
        colleague
                .forField(name)
                .withValidator(CheckedForm::isWritten, "Please give the name")
                .withConverter(CheckedForm.made(PersonName::of))
                .bind("name");
        colleague
                .forField(email)
                .withConverter(CheckedForm.made(EmailAddress::new))
                .bind("email");
        colleague.forField(role).bind("role");
        var button = new Button("Add", _ -> colleague.filled().ifPresent(whenFilled));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(name, email, role, button);
        row.addClassName("form-row");
        getContent().add(row);
    }

    void clear() {
        name.clear();
        email.clear();
        colleague.clearMarks();
    }

    void emailTaken() {
        Marks.wrong(email, "Somebody signs in with this e-mail already");
    }
}
