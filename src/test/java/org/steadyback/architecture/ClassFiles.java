package org.steadyback.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.jspecify.annotations.Nullable;

/** The class files of the portal and of its tests, read once for the checks of this package, which come one after the other. */
final class ClassFiles {

    private static @Nullable JavaClasses read;
    private static @Nullable JavaClasses delivered;

    private ClassFiles() {}

    static synchronized JavaClasses all() {
        var classes = read;
        if (classes == null) {
            classes = new ClassFileImporter().importPackages("org.steadyback");
            read = classes;
        }
        return classes;
    }

    /** Without the tests. */
    static synchronized JavaClasses portal() {
        var classes = delivered;
        if (classes == null) {
            classes = all().that(DescribedPredicate.describe("are delivered", ClassFiles::isDelivered));
            delivered = classes;
        }
        return classes;
    }

    /** For the last of the checks: else a third of what lives in the JVM would be these until its last test. */
    static synchronized void letGo() {
        read = null;
        delivered = null;
    }

    private static boolean isDelivered(JavaClass one) {
        return one.getSource()
                .map(source -> !source.getUri().toString().contains("/test-classes/"))
                .orElse(false);
    }
}
