package org.steadyback.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads back to the page that was asked for; gives patients a longer session: a walk must not sign one out. */
class SignInDestination extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    SignInDestination(RequestCache asked) {
        setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedIn who && who.role() == Role.PATIENT) {
            request.getSession().setMaxInactiveInterval((int) SecurityConfiguration.PATIENT_IDLE.toSeconds());
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
