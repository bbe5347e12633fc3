package org.steadyback.shell.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.server.VaadinService;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

import org.steadyback.access.Care;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.SignInStanding;
import org.steadyback.uikit.Paths;

/**
 * An open page ends with the right to see it. What it shows is in the browser and in the session already; so each call asks again
 * whether the account still stands, and, on a patient's chart, whether the patient is still in one's care.
 */
class StillAllowed extends OncePerRequestFilter {

    /** Told to an open page that asks: its session was ended, and not by time. */
    private static final String ENDED = "Steadyback-Ended";

    private final CurrentAccount current;
    private final SignInStanding standing;
    private final Care care;

    StillAllowed(CurrentAccount current, SignInStanding standing, Care care) {
        this.current = current;
        this.standing = standing;
        this.care = care;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean call = FlowCall.UIDL.is(request);
        if (current.get().isEmpty() || isFile(request)) {
            chain.doFilter(request, response);
        } else if (!stands()) {
            signedOut(request, response, call);
        } else if (call && !stillCares(request)) {
            flow(response, Paths.CLINIC);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** While the database is gone nothing can be read either, and the page or the API says so in its own words. */
    private boolean stands() {
        try {
            return standing.holds();
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException gone) {
            return true;
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/VAADIN/") && !path.startsWith("/VAADIN/dynamic/")
                || path.startsWith("/styles/")
                || path.startsWith("/icons/")
                || path.startsWith("/images/")
                || path.startsWith("/figures/");
    }

    private boolean stillCares(HttpServletRequest request) {
        var session = request.getSession(false);
        var tab = FlowCall.tab(request);
        return session == null
                || tab == null
                || OpenCharts.shownBy(session, tab).map(care::treats).orElse(true);
    }

    private static void signedOut(HttpServletRequest request, HttpServletResponse response, boolean call)
            throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (call) {
            flow(response, Paths.loginEnded());
        } else if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader(ENDED, "true");
            EarlyRefusal.problem(
                    request, response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", DoorTexts::signInAgain);
        } else {
            response.sendRedirect("/" + Paths.loginEnded());
        }
    }

    /** What Flow's client takes as: leave this page for that one, now. */
    private static void flow(HttpServletResponse response, String to) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(VaadinService.createCriticalNotificationJSON(null, null, null, "/" + to));
    }
}
