package org.steadyback.education.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.education.ArticleSlug;
import org.steadyback.education.AssignArticle;
import org.steadyback.education.Reading;
import org.steadyback.education.ReadingReader;
import org.steadyback.education.Readings;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.FullRecord;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PathLink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reading as a patient does it, and the same pages as the physio sees them. */
@PortalTest
class LearnViewTest extends AtTheScreen {

    private static final ArticleSlug PACING = new ArticleSlug("pacing");

    @Autowired
    Clinic clinic;

    @Autowired
    Readings readings;

    @Autowired
    ReadingReader reader;

    @Autowired
    FullRecord record;

    AccountId anna;
    Clinic.Person pat;

    @Autowired
    Screening screening;

    @BeforeEach
    void aPatient() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> screening.decide(new SetGate(pat.patient(), GateAction.OK, "Seen in person", null)));
    }

    @Test
    void listsEverythingWithMinutesAlsoForWhomNothingWasPicked() {
        clinic.as(pat.account(), () -> {
            navigate(LearnView.class);

            assertThat(titles()).containsExactly("The movements of your back", "All articles");
            assertThat(links()).contains("How exercise helps a sore back", "What to read next", "See the movements");
            assertThat(text()).contains("3 min").doesNotContain("Read on");
        });
    }

    @Test
    void putsWhatThePhysioPickedFirstWithTheirWords() {
        give("For the garden days");
        clinic.as(pat.account(), () -> {
            navigate(LearnView.class);

            assertThat(titles()).first().isEqualTo("Picked for you");
            assertThat(text()).contains("Anna picked this for you on", "“For the garden days”", "Not read yet");
        });
    }

    @Test
    void readsAnArticleAndSaysSoAndTakesItBack() {
        give("");
        clinic.as(pat.account(), () -> {
            open("pacing");
            assertThat($(H1.class).single().getText()).isEqualTo("Pacing, and boom and bust");
            assertThat(text()).contains("Anna picked this for you", "Your physio can see");

            press("I have read this");
            assertThat(text()).contains("You read this on");
            assertThat(mine().unread()).isEmpty();
            navigate(LearnView.class);
            assertThat(text()).contains("Read on").doesNotContain("Not read yet");

            open("pacing");
            press("Mark as not read");
            assertThat(mine().unread()).hasSize(1);
            assertThat($(Button.class).withText("I have read this").exists()).isTrue();
        });
    }

    @Test
    void numbersEachClaimAndSaysWhatItRestsOn() {
        clinic.as(pat.account(), () -> {
            open("pacing");

            var first = $(Anchor.class).withText("1").first();
            assertThat(first.getHref()).isEqualTo("me/learn/pacing#source-1");
            assertThat(first.getAriaLabel()).hasValue("Source 1, experience");
            assertThat(text())
                    .contains(
                            "Sources",
                            "Evidence: research",
                            "Experience",
                            "Andrews NE and others 2012",
                            "Partly evidence, partly experience",
                            "Steadyback team",
                            "25 November 2026",
                            "Review by a physiotherapist is still open")
                    .doesNotContain("[");
        });
    }

    @Test
    void linksToArticlesExercisesAndTheWarningSigns() {
        clinic.as(pat.account(), () -> {
            open("flare-ups");

            assertThat(href("warning signs")).isEqualTo("warning-signs");
            assertThat(href("belly breathing")).isEqualTo("me/exercises/belly-breathing");
            assertThat(href("When to seek help")).isEqualTo("me/learn/when-to-seek-help");
        });
        clinic.as(anna, () -> {
            navigate(ArticleView.class, Map.of("slug", "flare-ups"));

            assertThat(href("belly breathing")).isEqualTo("clinic/library/belly-breathing");
            assertThat(href("When to seek help")).isEqualTo("clinic/library/articles/when-to-seek-help");
            assertThat($(Button.class).withText("I have read this").exists()).isFalse();
        });
    }

    @Test
    void leadsPatientsOnlyToExercisesThatAnyoneCanTry() {
        clinic.as(pat.account(), () -> {
            open("movements-of-the-back");

            assertThat(href("arm reach")).isEqualTo("me/exercises/hands-and-knees-arm-reach");
            assertThat(text()).contains("Bird dog");
            assertThat(links()).doesNotContain("Bird dog", "Cat–camel");
        });
    }

    @Test
    void leadsPatientsToWhatIsInTheirOwnPlan() {
        record.fill(clinic, anna, pat);
        clinic.as(pat.account(), () -> {
            navigate(LearnMovementsView.class);
            assertThat(href("Bridge")).isEqualTo("me/exercises/bridge");
            assertThat(text()).contains("Bird dog (ask your physio)");
            open("any-exercise-is-good");
            assertThat(href("bridge")).isEqualTo("me/exercises/bridge");
        });
        var tom = clinic.patient(anna, "Tom");
        clinic.as(anna, () -> screening.decide(new SetGate(tom.patient(), GateAction.OK, "Seen in person", null)));
        clinic.as(tom.account(), () -> {
            navigate(LearnMovementsView.class);
            assertThat(text()).as("of nobody else's plan").contains("Bridge (ask your physio)");
        });
    }

    @Test
    void explainsSixMovementsWithAPictureAndWordsEach() {
        clinic.as(pat.account(), () -> {
            navigate(LearnMovementsView.class);
            explains("me/exercises/lying-abdominal-brace");
            assertThat(text()).contains("Bird dog (ask your physio)");
        });
        clinic.as(anna, () -> {
            navigate(MovementsView.class);
            explains("clinic/library/lying-abdominal-brace");
        });
    }

    private void explains(String brace) {
        var pictures = $(Image.class).all().stream()
                .filter(picture -> picture.getSrc().startsWith("figures/"))
                .toList();
        assertThat(pictures)
                .hasSize(6)
                .allSatisfy(picture -> assertThat(picture.getAlt())
                        .hasValueSatisfying(alt -> assertThat(alt).startsWith("A person")));
        assertThat(titles()).hasSize(6).first().isEqualTo("Bending forward");
        assertThat(text()).contains("Tying your shoes", "roughly 40 to 60 degrees");
        assertThat(href("Lying abdominal brace")).isEqualTo(brace);
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        clinic.as(
                pat.account(),
                () -> assertThatThrownBy(() -> open("no-such-article")).hasMessageContaining("unexpected class"));
    }

    @Test
    void eachSideHasItsOwnPages() {
        clinic.as(anna, () -> {
            assertThatThrownBy(() -> navigate(LearnView.class)).hasMessageContaining("unexpected class");
            assertThatThrownBy(() -> open("pacing")).hasMessageContaining("unexpected class");
            navigate(ArticlesView.class);
            assertThat(links()).contains("Pacing, and boom and bust");
        });
        clinic.as(
                pat.account(),
                () -> assertThatThrownBy(() -> navigate(ArticlesView.class)).hasMessageContaining("unexpected class"));
    }

    private void open(String slug) {
        navigate(LearnArticleView.class, Map.of("slug", slug));
    }

    private void give(String note) {
        clinic.as(anna, () -> readings.assign(new AssignArticle(pat.patient(), PACING, null, note)));
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    private Reading mine() {
        return reader.mine(pat.patient());
    }

    private List<String> titles() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> links() {
        return $(PathLink.class).all().stream().map(PathLink::getText).toList();
    }

    private String href(String words) {
        return $(PathLink.class).withText(words).first().getHref();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
