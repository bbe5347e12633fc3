package org.steadyback.shell.door;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import org.steadyback.access.PortalAddress;

/**
 * The portal answers under its own address only. A foreign Host would be another site's name for it, a foreign Origin another site's
 * script or form. Readiness is asked by machines, under whatever name they have for this one.
 */
class KnownHost extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final PortalAddress address;

    KnownHost(PortalAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = lower(request.getHeader("Host"));
        // none at all is no false name; the server itself refuses that from a browser
        if (host != null && !address.isHost(host)) {
            EarlyRefusal.page(
                    request,
                    response,
                    HttpServletResponse.SC_MISDIRECTED_REQUEST,
                    DoorTexts::notHere,
                    DoorTexts::notHereSays);
        } else if (!ownOrigin(request)) {
            EarlyRefusal.page(
                    request,
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    DoorTexts::otherSite,
                    DoorTexts::otherSiteSays);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    /** Reading across sites is kept apart by the browser itself; what changes something says where it comes from. */
    private boolean ownOrigin(HttpServletRequest request) {
        var origin = lower(request.getHeader("Origin"));
        if (origin == null) {
            return READS.contains(request.getMethod()) || !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        }
        return address.isOrigin(origin);
    }

    private static @Nullable String lower(@Nullable String header) {
        return header == null ? null : header.toLowerCase(Locale.ROOT);
    }
}
