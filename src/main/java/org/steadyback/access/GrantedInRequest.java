package org.steadyback.access;

import java.util.function.BooleanSupplier;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import org.steadyback.kernel.PatientId;

/**
 * Remembers a granted "treats" until the end of the one request that asked: a page whose parts all ask costs one statement.
 * A refusal is never remembered, and nothing outlives the request.
 */
final class GrantedInRequest {

    boolean within(SignedIn who, PatientId patient, BooleanSupplier question) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return question.getAsBoolean();
        }
        if (request.getAttribute(key(who, patient), RequestAttributes.SCOPE_REQUEST) != null) {
            return true;
        }
        boolean granted = question.getAsBoolean();
        if (granted) {
            note(who, patient);
        }
        return granted;
    }

    /** Granted, as another statement of this request has just found. */
    void note(SignedIn who, PatientId patient) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(key(who, patient), true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static String key(SignedIn who, PatientId patient) {
        return "steadyback.treats." + who.account() + "." + patient;
    }
}
