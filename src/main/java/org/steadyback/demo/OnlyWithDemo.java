package org.steadyback.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Present while the demo clinic is on: by default on the embedded database, never on an outside one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("${steadyback.demo:#{'${spring.datasource.url:}' == ''}}")
@interface OnlyWithDemo {}
