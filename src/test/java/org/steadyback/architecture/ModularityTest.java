package org.steadyback.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import org.steadyback.Application;

import static org.assertj.core.api.Assertions.assertThat;

/** Arrows between modules point down, and only where declared. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesOnlyUseWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void nobodyBuildsOnTheTopModules() {
        var users = modules.stream()
                .flatMap(module -> module.getDirectDependencies(modules).stream())
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .filter(name -> name.equals("caseload") || name.equals("demo"))
                .toList();

        assertThat(users).isEmpty();
    }

    @Test
    void drawsTheModuleMap() {
        new Documenter(modules).writeModulesAsPlantUml();

        assertThat(java.nio.file.Path.of("target/spring-modulith-docs/components.puml"))
                .isNotEmptyFile();
    }
}
