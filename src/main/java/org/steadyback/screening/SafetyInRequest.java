package org.steadyback.screening;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;

/**
 * Remembers a patient's safety until the end of the one request that read it, or until it is written: the frame and the page it
 * frames both ask.
 */
@Component
class SafetyInRequest {

    Safety within(PatientId patient, Supplier<Safety> question) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return question.get();
        }
        var known = request.getAttribute(key(patient), RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Safety safety) {
            return safety;
        }
        var safety = question.get();
        request.setAttribute(key(patient), safety, RequestAttributes.SCOPE_REQUEST);
        return safety;
    }

    void changed(PatientId patient) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(key(patient), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** How many alerts of this physio's patients are open, as just read with something else. */
    void openAlerts(AccountId physio, int number) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(key(physio), number, RequestAttributes.SCOPE_REQUEST);
        }
    }

    Optional<Integer> openAlerts(AccountId physio) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(key(physio), RequestAttributes.SCOPE_REQUEST) instanceof Integer number
                ? Optional.of(number)
                : Optional.empty();
    }

    private static String key(AccountId physio) {
        return "steadyback.alerts." + physio;
    }

    private static String key(PatientId patient) {
        return "steadyback.safety." + patient;
    }
}
