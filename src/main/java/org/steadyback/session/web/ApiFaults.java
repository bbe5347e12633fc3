package org.steadyback.session.web;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.text.Texts;

/** What goes wrong behind the player's API: one sentence for the patient; for the log a number and the place, no value. */
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
class ApiFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    private static final ApiProblemTexts SAY = Texts.of(ApiProblemTexts.class);

    @ExceptionHandler
    ResponseEntity<Object> on(BodyRefused refused) {
        return refused.answer();
    }

    @ExceptionHandler
    ResponseEntity<Object> on(NotFoundException missing) {
        return ApiProblem.of(HttpStatus.NOT_FOUND, SAY.nothingHere());
    }

    /** Spring Security answers these itself. */
    @ExceptionHandler
    ResponseEntity<Object> on(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler(DataIntegrityViolationException.class)
    ResponseEntity<Object> onViolation(DataIntegrityViolationException violation) {
        return unexpected(violation);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> onDatabase(RuntimeException gone) {
        note(gone);
        return ApiProblem.of(HttpStatus.SERVICE_UNAVAILABLE, SAY.notNow());
    }

    /** Whoever asked has gone: nobody reads an answer, and nothing is wrong here. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void onGone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception problem) {
        var number = note(problem);
        return ApiProblem.of(HttpStatus.INTERNAL_SERVER_ERROR, SAY.ourSide(number));
    }

    /** Messages of the database quote whole rows, so only the kinds of the errors, their codes and their places are written down. */
    private static String note(Exception problem) {
        var number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var kinds = new StringBuilder();
        for (Throwable one = problem; one != null; one = one.getCause()) {
            var place = one.getStackTrace().length == 0 ? "" : " at " + one.getStackTrace()[0];
            kinds.append(kinds.isEmpty() ? "" : " < ")
                    .append(one.getClass().getName())
                    .append(one instanceof SQLException refused ? " " + refused.getSQLState() : "")
                    .append(place);
        }
        LOG.error("Problem {} in the player's API: {}", number, kinds);
        return number;
    }
}
