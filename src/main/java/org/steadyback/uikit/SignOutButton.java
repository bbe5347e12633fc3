package org.steadyback.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.steadyback.text.Texts;

/** The way out. */
public class SignOutButton extends Button {

    /** By it the client finds the way out: frontend/unsent. */
    private static final String CLASS = "sign-out";

    private static final PartTexts SAY = Texts.of(PartTexts.class);

    public SignOutButton(AuthenticationContext authentication) {
        super(SAY.signOut(), Icons.SIGN_OUT.create(), _ -> authentication.logout());
        addClassName(CLASS);
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }
}
