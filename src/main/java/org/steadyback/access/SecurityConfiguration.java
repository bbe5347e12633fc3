package org.steadyback.access;

import java.time.Duration;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.DispatcherType;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.transaction.PlatformTransactionManager;

import org.steadyback.uikit.Paths;

/**
 * Who gets in by which door: the actuator, the player's API, and the screens. Everything else is denied. What an answer says to the
 * browser is written elsewhere, for every answer alike.
 */
@Configuration
@EnableMethodSecurity
@EnableAsync
class SecurityConfiguration {

    static final Duration PATIENT_IDLE = Duration.ofHours(12);
    /** Each holds one of the server's threads meanwhile. */
    private static final int MOST_WAITING = 100;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory factory, CurrentAccount current) {
        return new RowSecurityTransactionManager(factory, current);
    }

    /** Nobody reads what each filter and each asked right took; writing it down costs every request more than the filters do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Argon2id with 19 MiB, two passes, one lane: OWASP's second recommended setting. */
    @Bean
    PasswordEncoder passwordEncoder() {
        int each = BoundedPasswordEncoder.MEBIBYTES_EACH;
        int atOnce = BoundedPasswordEncoder.atOnce(
                Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors());
        return new BoundedPasswordEncoder(
                new Argon2PasswordEncoder(16, 32, 1, each * 1024, 2), atOnce, MOST_WAITING, LONGEST_WAIT);
    }

    @Bean
    @Order(1)
    SecurityFilterChain actuator(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/readiness")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.disable())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((_, response, _) -> response.setStatus(404)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, ApiProblems problems) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/standing")
                        .authenticated()
                        .requestMatchers("/api/me/**")
                        .hasRole(Roles.PATIENT)
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfOfSession()))
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            VaadinDefaultRequestCache cache,
            PortalAddress address,
            AuthenticationFailureHandler refused)
            throws Exception {
        var asked = new AskedPage(address);
        cache.setDelegateRequestCache(asked);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/styles/**",
                                "/icons/**",
                                "/images/**",
                                "/figures/**",
                                "/favicon.svg",
                                "/type.css",
                                // with whatever its query says, too
                                "/" + Paths.LOGIN,
                                "/favicon.ico",
                                "/warning-signs",
                                "/warning-signs.css",
                                "/warning-signs-worker.js",
                                "/warning-signs-kept.js",
                                "/warning-signs-register.js",
                                "/" + Paths.PATIENT_WORKER,
                                "/" + Paths.PATIENT_OFFLINE,
                                "/" + Paths.FORGOT,
                                "/" + Paths.RESET + "/*")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/" + Paths.LOGIN)
                                // an unknown address is for the router to answer, in a page
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(form ->
                        form.successHandler(new SignInDestination(asked)).failureHandler(refused))
                // plain pages without a session; another site's form is refused by its Origin
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfOfSession())
                        .ignoringRequestMatchers("/" + Paths.FORGOT, "/" + Paths.RESET + "/*"))
                .headers(headers -> headers.disable())
                .build();
    }
}
