package org.steadyback.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal with the demo clinic, on a port of its own and with a {@link Mailbox}: one application for all such tests, in a
 * browser or not, since the clinic takes its time to make. Those that need it as it was made say so by {@link #READS}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"steadyback.demo=true", "steadyback.made-up-languages=true"})
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, Mailbox.Initializer.class})
@Tag("demo")
public @interface DemoPortal {

    /** The {@code @Order} of a test that only reads the clinic, before others change it. */
    int READS = 1;
}
