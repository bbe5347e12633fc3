package org.steadyback.session.web;

import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import org.steadyback.session.Fault;
import org.steadyback.text.Texts;

/** An error of the player's API: RFC 9457, with the faulty fields. */
record ApiProblem(String type, String title, int status, String detail, List<Fault> errors) {

    private static final ApiProblemTexts SAY = Texts.of(ApiProblemTexts.class);

    static ResponseEntity<Object> of(HttpStatus status, String sentence) {
        return of(status, sentence, List.of());
    }

    static ResponseEntity<Object> invalid(List<Fault> faults) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, SAY.notValid(), faults);
    }

    static ResponseEntity<Object> differentContent() {
        return of(HttpStatus.CONFLICT, SAY.otherContent());
    }

    private static ResponseEntity<Object> of(HttpStatus status, String sentence, List<Fault> faults) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(new ApiProblem("about:blank", status.getReasonPhrase(), status.value(), sentence, faults));
    }
}
