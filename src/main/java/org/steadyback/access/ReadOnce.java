package org.steadyback.access;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.filter.OncePerRequestFilter;

import org.steadyback.kernel.AccountId;

/**
 * What one request asks the database twice is read once, so that two parts of a page neither pay twice nor tell two things. Nothing
 * outlives the request, nothing is remembered of what a writing transaction reads, and its commit forgets all. Who may ask is
 * checked before, each time; what is remembered is kept apart by who asked.
 */
@Component
public class ReadOnce {

    private static final ScopedValue<Map<Asked, Object>> KNOWN = ScopedValue.newInstance();

    private final CurrentAccount current;

    ReadOnce(CurrentAccount current) {
        this.current = current;
    }

    private record Asked(AccountId by, Object question) {}

    /**
     * @param question equal for what reads the same rows
     * @param read an answer that nobody changes; it asks {@link ReadOnce} nothing itself
     */
    public <T> T of(Object question, Supplier<T> read) {
        var who = current.get();
        if (!KNOWN.isBound() || writing() || who.isEmpty()) {
            return read.get();
        }
        var asked = new Asked(who.get().account(), question);
        @SuppressWarnings("unchecked") // what was remembered of an equal question
        var known = (T) KNOWN.get().get(asked);
        if (known == null) {
            known = read.get();
            KNOWN.get().put(asked, known);
        }
        return known;
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** Something was written. */
    static void forget() {
        if (KNOWN.isBound()) {
            KNOWN.get().clear();
        }
    }

    /** Each request has a memory of its own. */
    @Component
    static class PerRequest extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                ScopedValue.where(KNOWN, new HashMap<>()).call(() -> {
                    chain.doFilter(request, response);
                    return true;
                });
            } catch (ServletException | IOException | RuntimeException problem) {
                throw problem;
            } catch (Exception problem) {
                throw new ServletException(problem);
            }
        }
    }
}
