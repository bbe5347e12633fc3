package org.steadyback.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a statement that changes rows and stays SQL, with the reason why JPA cannot say it well. All other rows are written as entities,
 * by the module that owns the table.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.SOURCE)
public @interface WrittenInSql {

    /** Why, in a line. */
    String value();
}
