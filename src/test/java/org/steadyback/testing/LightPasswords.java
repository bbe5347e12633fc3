package org.steadyback.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2 with hardly any work: each test makes a clinic whose people choose passwords that nobody attacks. Tests that go over HTTP, and
 * those of the sign-in, keep the portal's own.
 */
@TestConfiguration(proxyBeanMethods = false)
class LightPasswords {

    @Bean
    @Primary
    PasswordEncoder lightPasswords() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }
}
