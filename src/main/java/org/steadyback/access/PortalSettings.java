package org.steadyback.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the portal is reached from outside; links in mails and one-time links begin with it.
 *
 * @param baseUrl e.g. {@code https://portal.example.org}; without it, localhost and the port
 * @param mailFrom sender of the portal's mails
 */
@ConfigurationProperties("steadyback")
public record PortalSettings(
        @Nullable String baseUrl, @Nullable String mailFrom) {

    /** The address of a page, as people outside need it. */
    public String address(String path, int port) {
        var base = baseUrl == null ? "http://localhost:" + port : baseUrl;
        return base.replaceAll("/+$", "") + "/" + path;
    }
}
