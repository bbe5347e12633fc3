package org.steadyback.architecture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The promises of the architecture, each one statement. */
class ArchitectureTest {

    private final JavaClasses portal = ClassFiles.portal();

    private static final String[] PURE = {
        "..kernel..",
        "..programme.plan..",
        "..grading..",
        "..programme.check..",
        "..session.day..",
        "..screening.rules..",
        "..screening.interview..",
        "..insight.trend..",
        "..insight.helps..",
        "..caseload.need..",
        "..figure..",
        "..education.content.."
    };

    /** These know the kernel, and nothing else of the portal, not even each other. */
    private static final List<String> CLINICAL =
            List.of("org.steadyback.grading", "org.steadyback.screening.rules", "org.steadyback.insight.helps");

    @Test
    void pureRulesKnowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.not(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.springframework.modulith..",
                                "..kernel..",
                                "..programme.plan..",
                                "..grading..",
                                "..programme.check..",
                                "..session.day..",
                                "..screening.rules..",
                                "..screening.interview..",
                                "..insight.trend..",
                                "..insight.helps..",
                                "..caseload.need..",
                                "..figure..",
                                "..education.content..",
                                "org.steadyback.text..", // reads content files (education.content) and words doses
                                // (programme.plan)
                                "org.commonmark.node..")))
                .check(portal);
    }

    @Test
    void clinicalRulesKnowOnlyTheKernelAndThemselves() {
        for (var rules : CLINICAL) {
            noClasses()
                    .that()
                    .resideInAPackage(rules)
                    .should()
                    .dependOnClassesThat(DescribedPredicate.not(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "org.springframework.modulith..",
                                    "org.steadyback.kernel",
                                    rules)))
                    .check(portal);
        }
    }

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..uikit..", "..shell..", "org.steadyback", "..access")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(portal);
    }

    @Test
    void viewsEntitiesAndRepositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(portal);
    }

    @Test
    void screensKnowNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..uikit..", "..shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.springframework.data..",
                        "org.hibernate..",
                        "org.springframework.jdbc..")
                .check(portal);
    }

    @Test
    void everyServiceMethodSaysWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(sayWhoMayCallThem())
                .check(portal);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(portal);
    }

    @Test
    void stylingStaysInCss() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..uikit..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Style.class)
                .check(portal);
    }

    @Test
    void nobodyWritesHtmlByHand() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Html.class).check(portal);
    }

    @Test
    void viewsAreComposed() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAssignableTo(Composite.class)
                .check(portal);
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("carry @PreAuthorize on themselves or their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(
                        new SimpleConditionEvent(method, said, method.getFullName() + " does not say who may call it"));
            }
        };
    }
}
