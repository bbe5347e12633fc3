package org.steadyback.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The demo clinic starts on the loopback address only. */
@Component
@OnlyWithDemo
class OnThisMachineOnly implements InitializingBean {

    private final Environment environment;

    OnThisMachineOnly(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        check(environment.getProperty("server.address", ""));
    }

    /** @throws DemoRefused for an address at which others could reach it, or none, which is all of them */
    static void check(String host) {
        try {
            if (host.isBlank() || !InetAddress.getByName(host).isLoopbackAddress()) {
                throw new DemoRefused(host.isBlank() ? "every address" : host);
            }
        } catch (UnknownHostException nowhere) {
            throw new DemoRefused(host);
        }
    }
}
