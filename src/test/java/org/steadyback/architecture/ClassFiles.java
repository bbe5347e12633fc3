package org.steadyback.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The class files of the portal and of its tests, read once. */
final class ClassFiles {

    static final JavaClasses ALL = new ClassFileImporter().importPackages("org.steadyback");

    /** Without the tests. */
    static final JavaClasses PORTAL = ALL.that(DescribedPredicate.describe("are delivered", ClassFiles::isDelivered));

    private ClassFiles() {}

    private static boolean isDelivered(JavaClass one) {
        return one.getSource()
                .map(source -> !source.getUri().toString().contains("/test-classes/"))
                .orElse(false);
    }
}
