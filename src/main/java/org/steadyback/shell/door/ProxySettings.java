package org.steadyback.shell.door;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What stands between people and the portal.
 *
 * @param proxies addresses ({@code 10.0.0.7}) or networks ({@code 10.0.0.0/24}) whose word counts for where a request comes from
 *     (STEADYBACK_PROXIES, with commas between them); none unless said
 */
@ConfigurationProperties("steadyback")
public record ProxySettings(@Nullable List<String> proxies) {

    public ProxySettings {
        proxies = proxies == null ? List.of() : List.copyOf(proxies);
        TrustedProxies.of(proxies);
    }

    TrustedProxies trusted() {
        return TrustedProxies.of(proxies == null ? List.of() : proxies);
    }
}
