package org.steadyback.shell.door;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

/**
 * In which language the portal speaks for a request: that of whoever is signed in, else what the browser asks for, else English. The
 * address can name another for a page before sign-in ({@code ?language=es}); where it is allowed, in development and tests, a made-up
 * one as well, which then stays for the session.
 */
class ReadersLanguage extends OncePerRequestFilter {

    private static final Pattern ASKED = Pattern.compile("(?:^|&)language=([A-Za-z0-9-]{2,20})(?:&|$)");

    private static final String MADE_UP = ReadersLanguage.class.getName();

    private final Supplier<Optional<Language>> signedIn;
    private final boolean madeUpAllowed;

    /** @param signedIn what is read by whoever is signed in */
    ReadersLanguage(Supplier<Optional<Language>> signedIn, boolean madeUpAllowed) {
        this.signedIn = signedIn;
        this.madeUpAllowed = madeUpAllowed;
    }

    /** Error pages speak it, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Reading.in(language(request), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException problem) {
            throw problem;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private Language language(HttpServletRequest request) {
        var asked = asked(request);
        var madeUp = madeUpAllowed ? madeUp(request, asked) : null;
        return madeUp != null ? madeUp : signedIn.get().orElseGet(() -> beforeSignIn(request, asked));
    }

    /** Of the address alone: nothing that somebody sends is read for it. */
    private static @Nullable String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        var found = query == null ? null : ASKED.matcher(query);
        return found != null && found.find() ? found.group(1) : null;
    }

    private static Language beforeSignIn(HttpServletRequest request, @Nullable String asked) {
        return Languages.of(asked)
                .or(() -> Languages.best(request.getHeader("Accept-Language")))
                .orElse(Language.ENGLISH);
    }

    private static @Nullable Language madeUp(HttpServletRequest request, @Nullable String asked) {
        var session = request.getSession(false);
        if (asked != null && session != null) {
            session.setAttribute(MADE_UP, asked);
        }
        var kept = session == null ? asked : session.getAttribute(MADE_UP);
        return kept instanceof String tag
                ? Languages.withMadeUp(tag).filter(Language::madeUp).orElse(null)
                : null;
    }
}
