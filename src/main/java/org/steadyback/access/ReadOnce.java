package org.steadyback.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;

/**
 * What one request asks the database twice is read once, so that two parts of a page neither pay twice nor tell two things. Nothing
 * outlives the request, nothing is remembered of what a writing transaction reads, and its end forgets all. Who may ask is
 * checked before, each time; what is remembered is kept apart by who asked.
 */
@Component
public class ReadOnce {

    private static final String KNOWN = "steadyback.read-once";

    /** Whether the transaction of this thread writes. */
    private static final ThreadLocal<Boolean> WRITING = ThreadLocal.withInitial(() -> false);

    private final CurrentAccount current;

    ReadOnce(CurrentAccount current) {
        this.current = current;
    }

    /** @param job the patient for whom the clinic's own account works, if it does: it sees that one alone */
    private record Asked(AccountId by, Optional<PatientId> job, Object question) {}

    /**
     * @param question equal for what reads the same rows
     * @param read an answer that nobody changes; asks nothing here itself
     */
    public <T> T of(Object question, Supplier<T> read) {
        var request = RequestContextHolder.getRequestAttributes();
        var who = current.get();
        if (request == null || who.isEmpty() || WRITING.get()) {
            return read.get();
        }
        @SuppressWarnings("unchecked") // equal questions have answers of one type
        var answer = (T) known(request)
                .computeIfAbsent(new Asked(who.get().account(), ActingAs.patientOfJob(), question), _ -> read.get());
        return answer;
    }

    @SuppressWarnings("unchecked") // put here alone
    private static Map<Asked, Object> known(RequestAttributes request) {
        var known = (@Nullable Map<Asked, Object>) request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new HashMap<>();
            request.setAttribute(KNOWN, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }

    /** A transaction begins in this thread. */
    static void begin(boolean writing) {
        WRITING.set(writing);
    }

    /** It ended, one way or the other; one that wrote has changed what is known. */
    static void end() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && WRITING.get()) {
            request.removeAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        }
        WRITING.set(false);
    }
}
