package org.steadyback.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Builds full addresses from the configured one, never from a request's Host header. */
@Component
@EnableConfigurationProperties(PortalSettings.class)
public class PortalAddress {

    private final PortalSettings settings;
    private final Environment environment;

    PortalAddress(PortalSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    public String of(String path) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return settings.address(path, Integer.parseInt(port));
    }
}
