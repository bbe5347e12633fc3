package org.steadyback.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.steadyback.testing.DemoPortal;

/** The whole portal with the demo clinic on a port of its own, shared by all tests of its people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DemoPortal
@ExtendWith(ChromiumExtension.class)
@interface PortalInBrowser {}
