package org.steadyback.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Texts;

/** Refusals of the player's API as problem+json, before any controller is reached. */
@Component
class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final CurrentAccount current;

    ApiProblems(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        write(response, HttpStatus.UNAUTHORIZED, say(request).signInAgain());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        write(response, HttpStatus.FORBIDDEN, say(request).notThisAccount());
    }

    /** Of whoever is signed in, else of the browser: this comes before the language of the request is known. */
    private ApiDoorTexts say(HttpServletRequest request) {
        var language = current.get()
                .map(SignedIn::language)
                .or(() -> Languages.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(Language.ENGLISH);
        return Texts.in(ApiDoorTexts.class, language);
    }

    private static void write(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "about:blank")
                        .put("title", status.getReasonPhrase())
                        .put("status", status.value())
                        .put("detail", sentence)
                        .toString());
    }
}
