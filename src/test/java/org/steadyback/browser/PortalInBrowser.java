package org.steadyback.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

import org.steadyback.testing.TestDatabase;

/** The whole portal with the demo clinic on a port of its own, shared by all tests of its people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "steadyback.demo=true")
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@ExtendWith(ChromiumExtension.class)
@Tag("demo")
@interface PortalInBrowser {}
