package org.steadyback.screening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.steadyback.uikit.TextWatch;

/** Lends the words to watch for to forms of the modules below, which cannot ask for them here. */
@Configuration(proxyBeanMethods = false)
class TextWatches {

    @Bean
    TextWatch textWatch() {
        return WatchWords.ENGLISH;
    }
}
