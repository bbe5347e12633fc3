package org.steadyback.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal with the demo clinic, on a port of its own and with a {@link Mailbox}: one application for all such tests, since
 * the clinic takes its time to make. They read it, but for the last of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "steadyback.demo=true")
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, Mailbox.Initializer.class})
public @interface DemoPortal {}
