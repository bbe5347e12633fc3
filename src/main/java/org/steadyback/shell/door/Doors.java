package org.steadyback.shell.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.steadyback.access.Care;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.OneTimeLinks;
import org.steadyback.access.PortalAddress;
import org.steadyback.access.SignInStanding;
import org.steadyback.access.SignedIn;

/** The doors in their order, all but one before sign-in is looked at: what is refused here costs nothing further in. */
@Configuration
@EnableConfigurationProperties(ProxySettings.class)
class Doors {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 20;
    private static final int AFTER_SIGN_IN = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    FilterRegistrationBean<CallerAddress> callerAddress(ProxySettings settings) {
        return door(new CallerAddress(settings.trusted()), FIRST - 1);
    }

    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders(PortalAddress address) {
        var door = door(new AnswerHeaders(address.behindTls()), FIRST);
        door.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return door;
    }

    @Bean
    FilterRegistrationBean<KnownHost> knownHost(PortalAddress address) {
        return door(new KnownHost(address), FIRST + 1);
    }

    @Bean
    FilterRegistrationBean<KnownAddresses> knownAddresses(
            // the actuator has one of its own
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers) {
        return door(new KnownAddresses(controllers), FIRST + 2);
    }

    @Bean
    FilterRegistrationBean<BoundedMessages> boundedMessages() {
        return door(new BoundedMessages(), FIRST + 3);
    }

    /** After sign-in is known, before the pages. */
    @Bean
    FilterRegistrationBean<InvitedOnly> invitedOnly(CurrentAccount current, OneTimeLinks links) {
        return door(new InvitedOnly(current, links), AFTER_SIGN_IN + 1);
    }

    @Bean
    FilterRegistrationBean<StillAllowed> stillAllowed(CurrentAccount current, SignInStanding standing, Care care) {
        return door(new StillAllowed(current, standing, care), AFTER_SIGN_IN + 2);
    }

    /** After sign-in is known; the pages of errors speak the reader's language as well. */
    @Bean
    FilterRegistrationBean<ReadersLanguage> readersLanguage(
            CurrentAccount current, @Value("${steadyback.made-up-languages:false}") boolean madeUpAllowed) {
        var door = door(new ReadersLanguage(() -> current.get().map(SignedIn::language), madeUpAllowed), AFTER_SIGN_IN);
        door.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return door;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serversOwnAnswers(PortalAddress address) {
        return server -> server.addEngineValves(new ServersOwnAnswers(AnswerHeaders.always(address.behindTls())));
    }

    /** Behind TLS the cookie of the session is bound to this host and to https. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> cookieOfThisHost(PortalAddress address) {
        return server -> {
            if (address.behindTls()) {
                var cookie = server.getSettings().getSession().getCookie();
                cookie.setName("__Host-steadyback");
                cookie.setSecure(true);
                cookie.setPath("/");
            }
        };
    }

    private static <F extends Filter> FilterRegistrationBean<F> door(F filter, int order) {
        var door = new FilterRegistrationBean<>(filter);
        door.setOrder(order);
        return door;
    }
}
