package org.steadyback;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.steadyback.kernel.SettableClock;

/** One clock for all: nobody asks the system for the time. */
@Configuration
class ClockConfiguration {

    @Bean
    SettableClock clock() {
        return new SettableClock(Clock.systemUTC());
    }
}
