package org.steadyback.shell.door;

import java.security.SecureRandom;
import java.util.Base64;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * The policy of the pages that Flow draws. Scripts run only with this answer's own number; Flow's client makes functions of what the
 * server sends and its components carry their styles with them, so {@code unsafe-eval} and inline styles stay allowed.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; "
            + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private static final int NONCE_BYTES = 18;

    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse response) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().select("script").attr("nonce", nonce);
        // Vite asks for its chunks ahead by links, which are scripts to the policy
        response.getDocument()
                .select("link[rel=modulepreload], link[as=script]")
                .attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }
}
