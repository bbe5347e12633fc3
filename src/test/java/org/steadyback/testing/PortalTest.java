package org.steadyback.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import org.steadyback.session.Prescribing;
import org.steadyback.session.Statements;
import org.steadyback.session.StopsForTests;

/**
 * The whole application on real PostgreSQL as the restricted role, with an empty database that all such tests share: each
 * makes its own clinic with {@link Clinic}, so none sees another's rows. One context for all of them: each other one costs ten seconds.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "steadyback.demo=false")
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@AutoConfigureMockMvc
@Import({
    Clinic.class,
    Clearings.class,
    FullRecord.class,
    StatementLog.class,
    LightPasswords.class,
    Prescribing.class,
    Statements.class,
    StopsForTests.class
})
public @interface PortalTest {}
