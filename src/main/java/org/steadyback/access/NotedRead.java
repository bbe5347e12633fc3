package org.steadyback.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.annotation.Transactional;

/**
 * Reads, and writes nothing but that it was read, into the audit trail. So what the request has read already still holds
 * ({@link ReadOnce}).
 */
@Transactional(label = NotedRead.LABEL)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotedRead {

    /** Of the transaction. */
    String LABEL = "noted read";
}
