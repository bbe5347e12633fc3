package org.steadyback.session.web;

import org.springframework.http.HttpStatus;

/** A body that is not even looked into: too long, not JSON. */
class BodyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    BodyRefused(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
