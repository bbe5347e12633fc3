package org.steadyback.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Present while the demo clinic is on: by default on the embedded database, never unasked on an outside one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnlyWithDemo.IsOn.class)
@interface OnlyWithDemo {

    /** The same answer as {@code database.ClinicKind}, early enough to decide on beans. */
    class IsOn implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var said = context.getEnvironment().getProperty("steadyback.demo");
            return StringUtils.hasText(said)
                    ? Boolean.parseBoolean(said)
                    : !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
