package org.steadyback.screening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.steadyback.uikit.TextWatch;

/** Lends the words to watch for to forms of the modules below, which cannot ask for them here. */
@Configuration(proxyBeanMethods = false)
class TextWatches {

    @Bean
    TextWatch textWatch() {
        return new OfReader();
    }

    /** One for all: in the language of whoever is writing at the moment. */
    private static final class OfReader implements TextWatch {

        @Override
        public boolean areAboutTheSaddle(String text) {
            return WatchWords.ofReader().areAboutTheSaddle(text);
        }

        @Override
        public boolean areAboutSelfHarm(String text) {
            return WatchWords.ofReader().areAboutSelfHarm(text);
        }

        @Override
        public boolean areAboutAnotherSign(String text) {
            return WatchWords.ofReader().areAboutAnotherSign(text);
        }
    }
}
