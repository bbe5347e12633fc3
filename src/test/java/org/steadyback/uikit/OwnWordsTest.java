package org.steadyback.uikit;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A text of a patient says that nobody reads it at once, and opens the question that must not wait. */
class OwnWordsTest {

    private final OwnWords words = new OwnWords("In your own words", "", 200, new TextWatch() {

        @Override
        public boolean areAboutTheSaddle(String text) {
            return text.contains("bladder");
        }

        @Override
        public boolean areAboutSelfHarm(String text) {
            return text.contains("die");
        }
    });

    @Test
    void saysThatItIsNotReadAtOnceAndWhereToGo() {
        assertThat(field().getHelperText()).contains("Not read at once.");
        assertThat(shown()).contains("Something is wrong: what to do now");
    }

    @Test
    void opensTheQuestionAndClosesItAgain() {
        field().setValue("My bladder is odd");
        assertThat(shown()).contains("Is it new, or has it changed in the last two weeks?", "I am not sure: ask me");

        field().setValue("I want to die");
        assertThat(shown())
                .contains("You do not have to carry this alone", "Whom to call now")
                .doesNotContain("Is it new");

        field().setValue("Stiff in the morning");
        assertThat(shown()).doesNotContain("Is it new", "carry this alone");
    }

    private TextArea field() {
        return (TextArea) words.getContent().getComponentAt(0);
    }

    private String shown() {
        return text(words.getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(OwnWordsTest::text).reduce("", String::concat);
    }
}
