package org.steadyback.access;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The configured address of the portal. Full addresses are built from it, never from a request's Host header. */
@Component
@EnableConfigurationProperties(PortalSettings.class)
public class PortalAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final PortalSettings settings;
    private final Environment environment;

    PortalAddress(PortalSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    public String of(String path) {
        return settings.address(path, port());
    }

    /** Whether people reach it by https; then cookies and headers say that it stays so. */
    public boolean behindTls() {
        var url = settings.url();
        return url != null && url.startsWith("https:");
    }

    /** @param host as in a request's Host header, in lower case; null = none was sent */
    public boolean isHost(@Nullable String host) {
        var url = settings.url();
        if (url == null) {
            return host != null
                    && THIS_MACHINE.stream().anyMatch(name -> host.equals(name + ":" + port()) || host.equals(name));
        }
        return host != null && host.equals(authority(url));
    }

    /** @param origin as in a request's Origin header, in lower case */
    public boolean isOrigin(String origin) {
        var url = settings.url();
        return url == null
                ? origin.startsWith("http://") && isHost(origin.substring("http://".length()))
                : origin.equals(url.substring(0, url.indexOf("://")) + "://" + authority(url));
    }

    private int port() {
        return Integer.parseInt(
                environment.getProperty("local.server.port", environment.getProperty("server.port", "8080")));
    }

    /** As a browser says it: without the port that goes without saying. */
    private static String authority(String url) {
        var parts = URI.create(url);
        boolean usual =
                parts.getPort() < 0 || parts.getPort() == (parts.getScheme().equals("https") ? 443 : 80);
        return parts.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + parts.getPort());
    }
}
