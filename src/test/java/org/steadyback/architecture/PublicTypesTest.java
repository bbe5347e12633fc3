package org.steadyback.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Public means used from outside. What is public and used by its own module alone is printed, module by module, and written to
 * {@code target/public-types.txt}: a list to shorten, without a limit. A constant that is only read leaves no trace in a class file;
 * whoever takes a "public" away hears of such users from the compiler.
 */
class PublicTypesTest {

    private static final String BASE = "org.steadyback.";

    /** How far a public type is used, from what is quickly put right to what is right. */
    private enum Use {
        NOBODY("nobody uses; does a framework? else it can go"),
        OWN_PACKAGE("its own package uses alone, can be package-private"),
        OWN_PACKAGE_AND_TESTS("its own package uses alone, and tests of other packages"),
        OWN_MODULE("only its module's other packages use"),
        OUTSIDE("other modules use");

        private final String words;

        Use(String words) {
            this.words = words;
        }
    }

    @AfterAll
    static void letGo() {
        ClassFiles.letGo();
    }

    @Test
    void listsWhatIsPublicForItsOwnModuleAlone() throws IOException {
        var types = ClassFiles.all().stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> isMain(type) && !module(type).isEmpty())
                .toList();
        var uses = types.stream().collect(Collectors.toMap(Function.identity(), PublicTypesTest::use));
        var list = list(types, uses);
        System.out.println(list);
        Files.writeString(Path.of("target/public-types.txt"), list);

        // nobody builds on caseload, and everybody knows a patient's id
        assertThat(types)
                .filteredOn(type -> module(type).equals("caseload"))
                .isNotEmpty()
                .allSatisfy(
                        type -> assertThat(uses.get(type)).as(type.getName()).isNotEqualTo(Use.OUTSIDE));
        assertThat(types)
                .filteredOn(type -> uses.get(type) == Use.OUTSIDE)
                .extracting(JavaClass::getSimpleName)
                .contains("PatientId");
    }

    private static String list(List<JavaClass> types, Map<JavaClass, Use> uses) {
        var text = new StringBuilder();
        var modules = types.stream().collect(groupingBy(PublicTypesTest::module, TreeMap::new, Collectors.toList()));
        long inside = uses.values().stream().filter(use -> use != Use.OUTSIDE).count();
        text.append("Public types that only their own module uses: %s of %s%n%n".formatted(inside, types.size()));
        text.append(
                "%-14s %7s %7s %s%n".formatted("module", "public", "inside", "of these, used by their package alone"));
        modules.forEach((module, its) -> {
            var counts = its.stream().collect(groupingBy(uses::get, Collectors.counting()));
            long outside = counts.getOrDefault(Use.OUTSIDE, 0L);
            long wider = counts.getOrDefault(Use.OWN_MODULE, 0L);
            text.append("%-14s %7s %7s %7s%n"
                    .formatted(module, its.size(), its.size() - outside, its.size() - outside - wider));
        });
        modules.forEach((module, its) -> {
            for (var use : Use.values()) {
                var names = its.stream()
                        .filter(type -> uses.get(type) == use && use != Use.OUTSIDE)
                        .map(type -> type.getName().substring(BASE.length() + module.length() + 1))
                        .sorted(Comparator.comparing((String name) -> name.contains("."))
                                .thenComparing(name -> name))
                        .toList();
                if (!names.isEmpty()) {
                    text.append("%n%s: %s that %s%n".formatted(module, names.size(), use.words));
                    names.forEach(name -> text.append("    ").append(name).append(System.lineSeparator()));
                }
            }
        });
        return text.toString();
    }

    private static Use use(JavaClass type) {
        var users = withNested(type).stream()
                .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass)
                .filter(user -> !outermost(user).equals(type))
                .collect(toSet());
        var main = users.stream().filter(PublicTypesTest::isMain).collect(toSet());
        if (main.stream().anyMatch(user -> !module(user).equals(module(type)))) {
            return Use.OUTSIDE;
        }
        if (main.stream().anyMatch(user -> !user.getPackageName().equals(type.getPackageName()))) {
            return Use.OWN_MODULE;
        }
        if (users.stream().anyMatch(user -> !user.getPackageName().equals(type.getPackageName()))) {
            return Use.OWN_PACKAGE_AND_TESTS;
        }
        return main.isEmpty() ? Use.NOBODY : Use.OWN_PACKAGE;
    }

    private static Set<JavaClass> withNested(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(other -> outermost(other).equals(type))
                .collect(toSet());
    }

    private static JavaClass outermost(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().orElseThrow();
        }
        return outer;
    }

    /** The first part of the package below the base; empty for the application itself. */
    private static String module(JavaClass type) {
        var inside = type.getPackageName().concat(".").substring(BASE.length());
        return inside.isEmpty() ? "" : inside.substring(0, inside.indexOf('.'));
    }

    private static boolean isMain(JavaClass type) {
        return type.getSource()
                .map(source -> !source.getUri().toString().contains("/test-classes/"))
                .orElse(false);
    }
}
