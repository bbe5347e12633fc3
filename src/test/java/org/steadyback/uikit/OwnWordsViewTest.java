package org.steadyback.uikit;

import java.util.List;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the keyboard is after words were not sent, because they open a question. */
@ViewPackages(classes = OwnWords.class)
class OwnWordsViewTest extends BrowserlessTest {

    /** Whoever taps once more by habit after a refused "Send" must not have said "no" (fact sheet §2.9: left out is the worse answer). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "My bladder is odd",
                "My chest hurts",
                "I want to die",
                "My bladder is odd and my chest hurts",
                "I want to die, and my chest hurts"
            })
    void theFocusAfterARefusedSendIsOnTheQuestionOrItsYesNeverOnWhatAnswersIt(String text) {
        for (boolean here : new boolean[] {false, true}) {
            var form = new OwnWords("In your own words", "", 200, OwnWordsTest.WATCH);
            if (here) {
                form.here(new OwnWords.Here() {
                    @Override
                    public void tickSaddle() {}

                    @Override
                    public Component crisis() {
                        return new Div();
                    }
                });
            }
            var ui = UI.getCurrent();
            ui.removeAll();
            ui.add(form);
            $(TextArea.class).single().setValue(text);
            focused(ui);

            assertThat(form.mayBeSent()).isFalse();

            assertThat(focused(ui))
                    .as(text + (here ? ", beside the list" : ""))
                    .singleElement()
                    .satisfies(element -> {
                        var words = element.getTextRecursively();
                        assertThat(words).doesNotStartWith("No,").isNotEqualTo("I have read this");
                        assertThat(words)
                                .satisfiesAnyOf(
                                        yes -> assertThat(yes).startsWith("Yes, or I am not sure"),
                                        question -> assertThat(element.getClassList())
                                                .contains("notice"));
                    });
        }
    }

    /** What is told to take the focus, since this was asked last. */
    private static List<Element> focused(UI ui) {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(one -> one.getInvocation().getExpression().contains("focus"))
                .map(one -> Element.get(one.getOwner()))
                .toList();
    }
}
