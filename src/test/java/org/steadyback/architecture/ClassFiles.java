package org.steadyback.architecture;

import java.lang.ref.WeakReference;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.jspecify.annotations.Nullable;

/**
 * The class files of the portal and of its tests, read once for all checks that come one after the other. They are let go after
 * these: half of what lives in the JVM of all other tests would be theirs, and each full collection would walk it.
 */
final class ClassFiles {

    private static WeakReference<@Nullable JavaClasses> read = new WeakReference<>(null);

    private ClassFiles() {}

    static synchronized JavaClasses all() {
        var classes = read.get();
        if (classes == null) {
            classes = new ClassFileImporter().importPackages("org.steadyback");
            read = new WeakReference<>(classes);
        }
        return classes;
    }

    /** Without the tests. */
    static JavaClasses portal() {
        return all().that(DescribedPredicate.describe("are delivered", ClassFiles::isDelivered));
    }

    private static boolean isDelivered(JavaClass one) {
        return one.getSource()
                .map(source -> !source.getUri().toString().contains("/test-classes/"))
                .orElse(false);
    }
}
