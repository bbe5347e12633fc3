package org.steadyback.library.ui;

import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.kernel.AccountId;
import org.steadyback.library.ChangeExercise;
import org.steadyback.library.DraftPlace;
import org.steadyback.library.Drafts;
import org.steadyback.library.ExerciseDrafts;
import org.steadyback.library.Exercises;
import org.steadyback.library.WriteExercise;
import org.steadyback.library.Writing;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The form of an exercise of the clinic's own: new, copied and changed. */
@PortalTest
class DraftViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    ExerciseDrafts drafts;

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
    void saysAtEachFieldWhatIsMissingAndSavesNothing() {
        navigate(NewExerciseView.class);
        press("Save exercise");

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(field("Name").getErrorMessage()).isNotBlank();
        assertThat(field("Cue").isInvalid()).isTrue();
        assertThat($(H1.class).single().getText()).isEqualTo("New exercise");
    }

    @Test
    void keepsWhatIsHalfWrittenForItsAuthor() {
        navigate(NewExerciseView.class);
        test(field("Name")).setValue("Half a thought");
        navigate(ClinicExercisesView.class);
        assertThat(text()).contains("Your drafts", "New exercise: Half a thought");

        navigate(NewExerciseView.class);
        assertThat(field("Name").getValue()).isEqualTo("Half a thought");
        assertThat(text()).contains("Your draft from", "Nobody else sees it");

        press("Throw the draft away");
        assertThat(field("Name").getValue()).isEmpty();
        assertThat(drafts.mine()).isEmpty();
        navigate(ClinicExercisesView.class);
        assertThat(text()).doesNotContain("Your drafts");
    }

    @Test
    void whatWasTakenBackIsNoDraft() {
        navigate(CopyExerciseView.class, Map.of("slug", "bridge"));
        assertThat(field("Name").getValue()).isEqualTo("Bridge, our version");
        test(field("Cue")).setValue("Slowly.");
        navigate(ClinicExercisesView.class);
        assertThat(text()).contains("Copy: Bridge, our version");

        navigate(CopyExerciseView.class, Map.of("slug", "bridge"));
        press("Throw the draft away");
        navigate(ClinicExercisesView.class);
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void aSavedCopyLeavesNoDraft() {
        navigate(CopyExerciseView.class, Map.of("slug", "bridge"));
        test(field("Name")).setValue("Bridge of our own");
        press("Save exercise");

        assertThat($(H1.class).single().getText()).isEqualTo("Bridge of our own");
        assertThat(drafts.mine()).isEmpty();
    }

    /** A colleague's newer words are not written over by a draft from before. */
    @Test
    void aDraftOfAnEarlierVersionIsRefusedAndKept() {
        var first = (Writing.Written)
                exercises.write(new WriteExercise(Drafts.good().draft(), null));
        var slug = first.slug();
        drafts.keep(
                new DraftPlace(DraftPlace.Kind.CHANGE, slug, 1),
                Drafts.good().withName("Towel slide, slower").draft());
        exercises.change(new ChangeExercise(
                first.key(), Drafts.good().withName("Towel slide, faster").draft()));

        navigate(ChangeExerciseView.class, Map.of("slug", slug));
        assertThat(field("Name").getValue()).isEqualTo("Towel slide, slower");
        press("Save exercise");

        assertThat(text()).contains("Changed meanwhile by Anna", "Yours is kept as a draft");
        assertThat(drafts.mine()).hasSize(1);
    }

    @Test
    void whatComesWithThePortalIsNotChanged() {
        assertThatThrownBy(() -> navigate(ChangeExerciseView.class, Map.of("slug", "bridge")))
                .hasMessageContaining("unexpected class");
    }

    @Test
    void isForPhysiosOnly() {
        signIn(clinic.patient(anna, "Pat").account());

        assertThatThrownBy(() -> navigate(NewExerciseView.class)).hasMessageContaining("unexpected class");
    }

    private void signIn(AccountId who) {
        SecurityContextHolder.setContext(clinic.as(who, SecurityContextHolder::getContext));
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
