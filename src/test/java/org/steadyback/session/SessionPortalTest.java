package org.steadyback.session;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import org.steadyback.testing.PortalTest;

/** The whole application, with its statements noted; one context for all tests of the session's services and API. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@AutoConfigureMockMvc
@Import({Prescribing.class, Statements.class, Letters.class, StopsForTests.class})
public @interface SessionPortalTest {}
