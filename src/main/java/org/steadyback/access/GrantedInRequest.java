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
        var key = "steadyback.treats." + who.account() + "." + patient;
        if (request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) != null) {
            return true;
        }
        boolean granted = question.getAsBoolean();
        if (granted) {
            request.setAttribute(key, true, RequestAttributes.SCOPE_REQUEST);
        }
        return granted;
    }
}
