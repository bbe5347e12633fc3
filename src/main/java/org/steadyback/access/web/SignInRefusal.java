package org.steadyback.access.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

import org.steadyback.access.SignInDelayed;
import org.steadyback.uikit.Paths;

/** What a sign-in in vain is answered with: the same for every account, known or not. */
@Component
class SignInRefusal implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (!(refused instanceof SignInDelayed delayed)) {
            response.sendRedirect("/" + Paths.LOGIN + "?error" + PublicPage.languageAsked(request, "&"));
            return;
        }
        var page = PublicPage.later();
        response.setStatus(page.getStatusCode().value());
        page.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(delayed.delay().toSeconds()));
        response.getOutputStream().write(String.valueOf(page.getBody()).getBytes(StandardCharsets.UTF_8));
    }
}
