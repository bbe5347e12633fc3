package org.steadyback.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

import org.steadyback.testing.Mailbox;
import org.steadyback.testing.TestDatabase;

/** The whole portal on a port of its own, with mail and without the demo clinic: each test makes its own people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "steadyback.demo=false")
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, Mailbox.Initializer.class})
@ExtendWith(ChromiumExtension.class)
@interface ClinicInBrowser {}
