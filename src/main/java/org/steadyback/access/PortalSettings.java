package org.steadyback.access;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the portal is reached from outside; links in mails and one-time links begin with it.
 *
 * @param url e.g. {@code https://portal.example.org} (STEADYBACK_URL); without it, localhost and the port
 * @param mailFrom sender of the portal's mails
 */
@ConfigurationProperties("steadyback")
public record PortalSettings(@Nullable String url, @Nullable String mailFrom) {

    /** @throws IllegalArgumentException when the address is none that a browser could be sent to */
    public PortalSettings {
        url = url == null || url.isBlank() ? null : url.strip().replaceAll("/+$", "");
        if (url != null) {
            var parts = URI.create(url);
            if (parts.getHost() == null || !("https".equals(parts.getScheme()) || "http".equals(parts.getScheme()))) {
                throw new IllegalArgumentException(
                        "STEADYBACK_URL is the whole address under which people reach the portal, such as https://portal.example.org");
            }
        }
    }

    /** The address of a page, as people outside need it. */
    public String address(String path, int port) {
        return (url == null ? "http://localhost:" + port : url) + "/" + path;
    }
}
