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

    /** For the page to start; a link that is only looked at leaves nothing behind for longer. */
    private static final int SECONDS_TO_START = 60;

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
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (current.get().isPresent()) {
            chain.doFilter(request, response);
        } else if (FlowCall.INIT.is(request)) {
            start(request, response, chain);
        } else if (links.isLink(path) && !links.opens(path)) {
            EarlyRefusal.page(
                    request,
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    DoorTexts::linkDoesNotWork,
                    DoorTexts::linkDoesNotWorkSays);
        } else {
            if (links.isLink(path)) {
                var session = request.getSession();
                session.setAttribute(INVITED, true);
                session.setMaxInactiveInterval(SECONDS_TO_START);
            }
            chain.doFilter(request, response);
        }
    }

    /** The page's parts are about to be made; over a slow line the first answer may have been longer ago than its session lasts. */
    private void start(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var page = "/" + request.getParameter("location");
        boolean invited = session != null && session.getAttribute(INVITED) != null;
        if (!invited && !(links.isLink(page) && links.opens(page))) {
            EarlyRefusal.problem(
                    request, response, HttpServletResponse.SC_FORBIDDEN, "Refused", DoorTexts::signInFirst);
            return;
        }
        var kept = request.getSession();
        kept.setAttribute(INVITED, true);
        kept.setMaxInactiveInterval(SECONDS);
        chain.doFilter(request, response);
    }
}
