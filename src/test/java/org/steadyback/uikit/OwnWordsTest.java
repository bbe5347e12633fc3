package org.steadyback.uikit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A text of a patient says that nobody reads it at once, and opens the question that must not wait. */
class OwnWordsTest {

    static final TextWatch WATCH = new TextWatch() {

        @Override
        public boolean areAboutTheSaddle(String text) {
            return text.contains("bladder");
        }

        @Override
        public boolean areAboutSelfHarm(String text) {
            return text.contains("die");
        }

        @Override
        public boolean areAboutAnotherSign(String text) {
            return text.contains("chest");
        }
    };

    private final OwnWords words = new OwnWords("In your own words", "", 200, WATCH);

    @Test
    void saysThatItIsNotReadAtOnceAndWhereToGo() {
        assertThat(field().getHelperText()).contains("Not read at once.");
        assertThat(shown()).contains("Something is wrong: what to do now");
    }

    @Test
    void opensTheQuestionAndClosesItAgain() {
        field().setValue("My bladder is odd");
        assertThat(shown())
                .contains("Is it new, or has it changed in the last two weeks?", "Yes, or I am not sure: ask me");

        field().setValue("I want to die");
        assertThat(shown())
                .contains("You do not have to carry this alone", "Whom to call now")
                .doesNotContain("Is it new");

        field().setValue("Stiff in the morning");
        assertThat(shown()).doesNotContain("Is it new", "carry this alone");
    }

    /** Nobody sends such words past their question; what was answered is not asked again, what is new is. */
    @Test
    void isNotSentBeforeTheQuestionIsAnswered() {
        field().setValue("I want to die");
        assertThat(words.mayBeSent()).isFalse();
        assertThat(shown()).contains("Please answer this first");
        answer("I have read this").click();
        assertThat(words.mayBeSent()).isTrue();

        field().setValue("I want to die, and my chest hurts");
        assertThat(words.mayBeSent()).isFalse();
        answer("No, it is as it was before").click();
        assertThat(words.mayBeSent()).isTrue();
        assertThat(shown()).contains("Whom to call now");

        field().setValue("Stiff in the morning");
        assertThat(words.mayBeSent()).isTrue();
        field().setValue("My bladder is odd");
        assertThat(words.mayBeSent()).isFalse();
    }

    @Test
    void whatIsNotAnsweredStaysAskedWhateverElseIsWritten() {
        field().setValue("I want to die");
        field().setValue("I want to die, and my chest hurts");
        answer("No, it is as it was before").click();

        assertThat(words.mayBeSent()).isFalse();
        answer("I have read this").click();
        assertThat(words.mayBeSent()).isTrue();
    }

    /** Whatever page comes after it is sent. */
    @Test
    void whomToCallStaysInSight() {
        var frame = new Frame("patient-frame");
        frame.inNeed(() -> new Notice(Tone.ATTENTION, "call 116 123"));
        frame.show(words);
        field().setValue("Stiff in the morning");
        words.mayBeSent();
        assertThat(text(frame.getElement())).doesNotContain("116 123");

        field().setValue("I want to die");
        answer("I have read this").click();
        words.mayBeSent();
        frame.clear();
        frame.show(new com.vaadin.flow.component.html.Div());

        assertThat(text(frame.getElement())).contains("call 116 123");
    }

    /** A form that forgets to ask would send past the question. */
    @Test
    void everyFormWithOwnWordsAsksBeforeItSends() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var forms = files.filter(file -> file.toString().endsWith(".java"))
                    .map(OwnWordsTest::source)
                    .filter(source -> source.contains("new OwnWords("))
                    .toList();
            assertThat(forms)
                    .hasSizeGreaterThan(4)
                    .allMatch(source -> source.contains(".mayBeSent()") || source.contains("note.sent()"));
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private Button answer(String label) {
        return all(words)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(OwnWordsTest::all));
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
