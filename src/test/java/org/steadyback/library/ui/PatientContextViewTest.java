package org.steadyback.library.ui;

import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.kernel.AccountId;
import org.steadyback.library.ContentReader;
import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.Exercises;
import org.steadyback.library.WriteExercise;
import org.steadyback.library.Writing;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.Sent;
import org.steadyback.testing.StatementLog;
import org.steadyback.uikit.PathLink;

import static org.assertj.core.api.Assertions.assertThat;

/** The library opened beside a patient's chart. */
@PortalTest
class PatientContextViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    StatementLog statements;

    @Autowired
    ContentReader contents;

    @Autowired
    Exercises exercises;

    private AccountId anna;

    @BeforeEach
    void signIn() {
        anna = clinic.physio("Anna");
        signIn(anna);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysForWhomAndOffersWhatWasUsedBefore() {
        open(clinic.patient(anna, "Pat").patient().toString());

        assertThat(text()).contains("Choosing for Pat");
        assertThat(usedBefore().isVisible()).isTrue();
    }

    @Test
    void isForNobodyWhenNobodyIsNamed() {
        navigate(LibraryView.class);

        assertThat(text()).doesNotContain("Choosing for");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("?patient=");
    }

    @Test
    void anothersPatientLooksLikeOneThatIsNot() {
        var foreign = clinic.patient(clinic.physio("Ben"), "Pat").patient().toString();

        assertThat(answerTo(foreign)).isEqualTo(answerTo(UUID.randomUUID().toString()));
        assertThat(answerTo(foreign)).startsWith("MissingThingView").doesNotContain("for Pat");
    }

    @Test
    void anExercisesPageKeepsThePatientAndTakesAStar() throws Exception {
        var patient = clinic.patient(anna, "Pat").patient().toString();
        var slug = copyOfBridge();
        openExercise("bridge", patient); // the frame, and what has been read before

        var asked = statements.during(() -> openExercise(slug, patient)).stream()
                .filter(one -> one.kind() == Sent.Kind.SELECT)
                .map(Sent::sql)
                .toList();

        assertThat(asked).isNotEmpty().hasSizeLessThanOrEqualTo(6);
        assertThat(text()).contains("Choosing for Pat", "Add to programme");
        assertThat($(PathLink.class).all().stream()
                        .map(PathLink::getHref)
                        .filter(href -> href.startsWith("clinic/library/") && !href.matches(".*/(copy|edit)")))
                .hasSizeGreaterThan(3)
                .allSatisfy(href -> assertThat(href).endsWith("?patient=" + patient));
        var star = $(NativeButton.class).withText("☆").single();
        test(star).click();
        assertThat(star.getText()).isEqualTo("★");
        assertThat(star.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        openExercise(slug, patient);
        test($(NativeButton.class).withText("★").single()).click();
        openExercise(slug, patient);
        assertThat($(NativeButton.class).withText("☆").exists()).isTrue();
    }

    private String copyOfBridge() {
        var bridge = contents.bySlug("bridge").orElseThrow();
        var copy = new WriteExercise(ExerciseDraft.copyOf(bridge), bridge.card().id());
        return ((Writing.Written) exercises.write(copy)).slug();
    }

    private static void openExercise(String slug, String patient) {
        UI.getCurrent()
                .navigate(
                        ExerciseView.class,
                        new RouteParameters("slug", slug),
                        QueryParameters.of(PatientContext.PARAMETER, patient));
    }

    /** What is found nowhere is looked for a second time, with every word that looks like another. */
    @ParameterizedTest
    @ValueSource(strings = {"brid dog", "brid dogg lifft", "zither quartet"})
    void asksTheDatabaseAtMostSixTimes(String words) throws Exception {
        var patient = clinic.patient(anna, "Pat").patient().toString();
        open(patient); // the frame, and the exercises that everybody has read before

        var asked = statements
                .during(() -> UI.getCurrent()
                        .navigate(
                                LibraryView.class,
                                QueryParameters.simple(Map.of(PatientContext.PARAMETER, patient, "q", words))))
                .stream()
                .filter(one -> one.kind() == Sent.Kind.SELECT)
                .map(Sent::sql)
                .toList();

        assertThat(text()).contains("Choosing for Pat");
        assertThat(asked).isNotEmpty().hasSizeLessThanOrEqualTo(6);
    }

    private String answerTo(String patient) {
        open(patient);
        return getCurrentView().getClass().getSimpleName() + ": " + text();
    }

    private void signIn(AccountId who) {
        SecurityContextHolder.setContext(clinic.as(who, SecurityContextHolder::getContext));
    }

    private static void open(String patient) {
        UI.getCurrent().navigate(LibraryView.class, QueryParameters.of(PatientContext.PARAMETER, patient));
    }

    private Checkbox usedBefore() {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Used before with this patient"))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
