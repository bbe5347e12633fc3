package org.steadyback.access;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Remembers the page that was asked for before signing in, in a cookie of ten minutes: a visitor who never signs in leaves nothing on
 * the server. Only a page of the portal itself is gone back to.
 */
class AskedPage implements RequestCache {

    private static final String COOKIE = "steadyback-asked";

    private static final int LONGEST = 500;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final PortalAddress address;

    AskedPage(PortalAddress address) {
        this.address = address;
    }

    /** Behind TLS bound to this host and to https, as the session's is. */
    private String cookie() {
        return address.behindTls() ? "__Host-" + COOKIE : COOKIE;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var page = request.getRequestURI() + (query == null ? "" : "?" + query);
        if ("GET".equals(request.getMethod()) && page.length() <= LONGEST) {
            set(response, URLEncoder.encode(page, StandardCharsets.UTF_8), KEPT);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        var page = page(WebUtils.getCookie(request, cookie()));
        return page == null ? null : new SimpleSavedRequest(page);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, cookie()) != null) {
            set(response, "", Duration.ZERO);
        }
    }

    /** A cookie is the browser's word: anything but a path of this portal would lead elsewhere. */
    static @Nullable String page(@Nullable Cookie cookie) {
        if (cookie == null || cookie.getValue().length() > 3 * LONGEST) {
            return null;
        }
        try {
            var page = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
            return page.matches("/(?![/\\\\])[^\\s\\\\]*") ? page : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private void set(HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie(), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(address.behindTls())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
