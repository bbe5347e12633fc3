package org.steadyback.shell.door;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer says to the browser, whoever wrote it: page, script, error, download. What an answer says for itself
 * takes the place of what is said here.
 */
class AnswerHeaders extends OncePerRequestFilter {

    /** For whatever is no page of ours: nothing may be loaded from it or run in it. */
    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), payment=(), usb=()";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            NOTHING,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            // not "no-referrer": with that, a form of ours would post without saying where it came from
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            NO_DEVICES,
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            // whatever does not say how long it keeps may be somebody's
            "Cache-Control",
            "no-store");

    /** Files with the digest of what is in them in their name: under one name there never is anything else. */
    private static final String HASHED = "/VAADIN/build/";

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private final Map<String, String> always;

    AnswerHeaders(boolean behindTls) {
        this.always = always(behindTls);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        always.forEach(response::setHeader);
        chain.doFilter(request, new Replacing(response, request.getRequestURI().startsWith(HASHED)));
    }

    static Map<String, String> always(boolean behindTls) {
        var headers = new HashMap<>(ALWAYS);
        if (behindTls) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return headers;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Said at once, since a forwarded answer may be gone before this comes back; whoever says something else puts it in its place. */
    private static final class Replacing extends HttpServletResponseWrapper {

        private final boolean hashed;
        private final Set<String> still = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        /** @param hashed whether a file that says how long it may be kept is kept for a year; what is missing or refused never is */
        Replacing(HttpServletResponse response, boolean hashed) {
            super(response);
            this.hashed = hashed;
            still.addAll(ALWAYS.keySet());
        }

        @Override
        public void addHeader(String name, String value) {
            if (still.remove(name)) {
                super.setHeader(name, kept(name, value));
            } else {
                super.addHeader(name, kept(name, value));
            }
        }

        @Override
        public void setHeader(String name, String value) {
            still.remove(name);
            super.setHeader(name, kept(name, value));
        }

        private String kept(String name, String value) {
            return hashed && "Cache-Control".equalsIgnoreCase(name) && value.startsWith("max-age=")
                    ? FOR_A_YEAR
                    : value;
        }
    }
}
