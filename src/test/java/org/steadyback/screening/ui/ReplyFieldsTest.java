package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.interview.Form;
import org.steadyback.screening.interview.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** A thumb that taps its way through the questions finds "No" at the same place on each. */
class ReplyFieldsTest {

    static Stream<Step> asked() {
        return Stream.of(Step.values())
                .filter(step ->
                        List.of(Form.YES_NO, Form.RECENT, Form.RAPID, Form.NEWS).contains(step.form()));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void noStandsFirst(Step step) {
        for (var found : List.of(true, false)) {
            var fields = new ReplyFields(step, found, LocalDate.of(2026, 11, 29), QuestionWording.ENGLISH, _ -> {});
            var first = fields.getElement().getChild(0).getComponent().orElseThrow();

            assertThat(text(first)).startsWith(step.form() == Form.NEWS ? "None of these" : "No");
        }
    }

    private static String text(Component component) {
        return component instanceof Button button ? button.getText() : "";
    }
}
