package org.steadyback.library.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.kernel.AccountId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PathLink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The library as a physio uses it. */
@PortalTest
class LibraryViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

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
    void showsTheWholeLibraryInWordsAndRows() {
        navigate(LibraryView.class);

        assertThat($view(H1.class).single().getText()).isEqualTo("Library");
        assertThat(count()).isEqualTo("All 116 exercises");
        assertThat(names()).hasSize(116);
        assertThat(property(0, "address")).isEqualTo("clinic/library/modified-curl-up-hands-under-back");
        assertThat(property(0, "picture"))
                .matches("figures/modified-curl-up-hands-under-back-still\\.svg\\?v=[0-9a-f]{12}");
        assertThat(property(0, "dose")).isEqualTo("2 sets of 6, hold 8 s, once a day, 3 days a week");
        assertThat(property(0, "family")).isEqualTo("Abdominal curls, 1 of 3");
        assertThat(property(0, "kind")).isEqualTo("Strengthening · Level 2, easy");
        assertThat(property(0, "needs")).isEqualTo("Lying on back, one knee bent · Equipment: Mat");
    }

    @Test
    void searchesByWordAndKeepsItInTheAddress() {
        navigate(LibraryView.class);
        test($(TextField.class).withCaption("Search").single()).setValue("bird dog ");

        assertThat(names()).containsExactly("Bird dog", "Bird dog with squares");
        assertThat(count()).isEqualTo("2 of 116 exercises fit");
        assertThat(address()).isEqualTo("q=bird%20dog");
        assertThat($(TextField.class).withCaption("Search").single().getValue()).isEqualTo("bird dog ");
    }

    @Test
    void narrowsDownByFacetsAndSaysWhatEachWouldLeave() {
        navigate(LibraryView.class);
        test(box("Physical fitness (22)")).click();
        test(box("5, advanced (1)")).click();

        assertThat(names()).containsExactly("Walk–jog intervals");
        assertThat(count()).isEqualTo("One of 116 exercises fits");
        assertThat(box("Strengthening (8)").getValue()).isFalse();
        assertThat(box("Physical fitness (1)").getValue()).isTrue();

        test(box("Physical fitness (1)")).click();
        assertThat(names()).hasSize(9);
    }

    @Test
    void narrowsDownByEquipmentFamilyAndFloor() {
        navigate(LibraryView.class);
        test(have()).selectItem("Pool (30)");
        assertThat(names()).hasSize(30);

        test(takeBack("Remove Pool")).click();
        test((ComboBox<String>) $(ComboBox.class).single()).selectItem("Bridges (5)");
        assertThat(names()).hasSize(5);

        test(box("Not on the floor (0)")).click();
        assertThat($view(H2.class).single().getText()).isEqualTo("Nothing fits all of these");
        assertThat(count()).isEqualTo("None of 116 exercises fits");

        test(takeBack("Remove Bridges")).click();
        assertThat(address()).isEqualTo("off-floor=yes");
        assertThat(cards()).isNotEmpty().noneMatch(ExerciseCard::onTheFloor);

        test(takeBack("Clear all")).click();
        assertThat(names()).hasSize(116);
        assertThat(box("Not on the floor ("
                                + cards().stream()
                                        .filter(card -> !card.onTheFloor())
                                        .count() + ")")
                        .getValue())
                .isFalse();
    }

    @Test
    void opensABookmarkedSearch() {
        navigate(LibraryView.class);
        UI.getCurrent()
                .navigate(
                        LibraryView.class,
                        QueryParameters.fromString("q=chair&section=strengthening&have=Chair&family=nonsense"));

        assertThat($(TextField.class).withCaption("Search").single().getValue()).isEqualTo("chair");
        assertThat($view(H2.class).single().getText()).isEqualTo("Nothing fits all of these");

        test(takeBack("Remove nonsense")).click();
        assertThat(names()).isNotEmpty();
        assertThat(have().getValue()).isEqualTo(Set.of("Chair"));
    }

    @Test
    void showsOneExerciseWithItsFamily() {
        navigate(ExerciseView.class, Map.of("slug", "child-s-pose"));

        assertThat($view(H1.class).single().getText()).isEqualTo("Child's pose");
        assertThat(text())
                .contains(
                        "Movement or stretching · Flexion mobility, 5 of 6",
                        "1 set of 4, hold 15 s, twice a day, every day",
                        "From easier to harder; this one is 5 of 6.",
                        "Flexion (bending forward)",
                        "Sit hips back to heels",
                        "Osteoporosis",
                        "only with the physio's explicit approval");
        assertThat($(Image.class).all())
                .extracting(image -> image.getSrc().replaceAll("\\?v=.*", ""))
                .contains("figures/child-s-pose.svg", "figures/child-s-pose-still.svg");
        assertThat($(PathLink.class).all())
                .extracting(PathLink::getText)
                .contains("Chair forward fold", "Standing roll-down")
                .doesNotContain("Child's pose");
        assertThat($(PathLink.class).withText("Standing roll-down").single().getHref())
                .isEqualTo("clinic/library/standing-roll-down");
    }

    @Test
    void saysThatAMenuHasNoOrderAndThatThereAreNoCautions() {
        navigate(ExerciseView.class, Map.of("slug", "belly-breathing"));

        assertThat(text())
                .contains("A menu without order: any of the 3 will do.", "No cautions are noted for this exercise.");
    }

    @Test
    void doesNotFindAnUnknownExercise() {
        assertThatThrownBy(() -> navigate(ExerciseView.class, Map.of("slug", "no-such")))
                .hasMessageContaining("MissingThingView");
    }

    @Test
    void isForPhysiosOnly() {
        signIn(clinic.patient(anna, "Pat").account());

        assertThatThrownBy(() -> navigate(LibraryView.class)).hasMessageContaining("unexpected class");
    }

    private void signIn(AccountId who) {
        SecurityContextHolder.setContext(clinic.as(who, () -> SecurityContextHolder.getContext()));
    }

    private MultiSelectComboBox<String> have() {
        return (MultiSelectComboBox<String>)
                $(MultiSelectComboBox.class).withCaption("I have").single();
    }

    private Checkbox box(String label) {
        return $(Checkbox.class).withCaption(label).single();
    }

    private Button takeBack(String text) {
        return $(Button.class).withText(text).single();
    }

    private String count() {
        return $(Paragraph.class).withClassName("result-count").single().getText();
    }

    private String address() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }

    private List<ExerciseCard> cards() {
        var list = test(list());
        return IntStream.range(0, list.size()).mapToObj(list::getItem).toList();
    }

    private List<String> names() {
        return cards().stream().map(ExerciseCard::name).toList();
    }

    private String property(int row, String name) {
        return test(list()).getLitRendererPropertyValue(row, name, String.class);
    }

    private VirtualList<ExerciseCard> list() {
        return $(VirtualList.class).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
