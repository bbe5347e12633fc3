package org.steadyback.session.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import org.steadyback.session.Fault;

/** A body that is no command: too long, not JSON, or with faults in its fields. */
class BodyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ResponseEntity<Object> answer;

    BodyRefused(HttpStatus status, String sentence) {
        super(sentence);
        this.answer = ApiProblem.of(status, sentence);
    }

    /** Its fields are told to whoever sent it, never to the log. */
    BodyRefused(List<Fault> faults) {
        super(faults.size() + " faults");
        this.answer = ApiProblem.invalid(faults);
    }

    ResponseEntity<Object> answer() {
        return answer;
    }
}
