package org.steadyback.shell.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.OneTimeLinks;

/**
 * A page of Flow keeps its parts on the server for as long as it is open. That is for people who are signed in, or hold a link that
 * opens something; any other visitor gets a plain answer and no session.
 */
class InvitedOnly extends OncePerRequestFilter {

    private static final String INVITED = InvitedOnly.class.getName();

    /** Long enough to choose a password; whoever stays away longer opens the link again. */
    private static final int SECONDS = 600;

    private final CurrentAccount current;
    private final OneTimeLinks links;

    InvitedOnly(CurrentAccount current, OneTimeLinks links) {
        this.current = current;
        this.links = links;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (current.get().isPresent()) {
            chain.doFilter(request, response);
        } else if (query != null && query.contains("v-r=init") && !invited(request)) {
            Refusal.problem(response, HttpServletResponse.SC_FORBIDDEN, "Refused", "Please sign in first.");
        } else if (links.isLink(path) && !links.opens(path)) {
            Refusal.page(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    "This link does not work any more",
                    "It may have been used already, or it is older than three days. Your clinic can make a new one.");
        } else {
            if (links.isLink(path)) {
                var session = request.getSession();
                session.setAttribute(INVITED, true);
                session.setMaxInactiveInterval(SECONDS);
            }
            chain.doFilter(request, response);
        }
    }

    private static boolean invited(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(INVITED) != null;
    }
}
