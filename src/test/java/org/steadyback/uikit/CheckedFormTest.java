package org.steadyback.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Fields that are checked when they are sent: what is said at which of them, and when. */
class CheckedFormTest {

    private final List<String> wentTo = new ArrayList<>();

    private final TextField name = new TextField("Name") {
        @Override
        public void focus() {
            wentTo.add("name");
        }
    };

    private final IntegerField rung = new IntegerField("Rung") {
        @Override
        public void focus() {
            wentTo.add("rung");
        }
    };

    private final CheckedForm<Line> form = new CheckedForm<>(Line.class);

    /** What the form says. */
    public record Line(String name, @Nullable Integer rung) {}

    /** A text with a rule of its own. */
    private record Code(String value) {

        Code {
            if (!value.matches("[A-Z]+")) {
                throw new IllegalArgumentException("A code is in capitals");
            }
        }
    }

    CheckedFormTest() {
        name.setManualValidation(true);
        rung.setManualValidation(true);
        form.forField(name)
                .withValidator(CheckedForm::isWritten, "Please give the name")
                .withValidator(CheckedForm.accepted(Code::new))
                .bind("name");
        form.forField(rung)
                .withValidator(Objects::nonNull, "Please give the rung")
                .bind("rung");
    }

    @Test
    void nothingIsSaidWhileSomebodyIsWriting() {
        name.setValue("X");
        name.setValue(" ");

        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void eachFieldThatIsWrongSaysSoUntilItIsSentAgain() {
        assertThat(form.filled()).isEmpty();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Please give the name");
        assertThat(rung.getErrorMessage()).isEqualTo("Please give the rung");

        name.setValue("A");
        assertThat(name.isInvalid()).as("still as it was sent").isTrue();

        assertThat(form.filled()).isEmpty();
        assertThat(name.isInvalid()).isFalse();
        assertThat(rung.isInvalid()).isTrue();

        rung.setValue(2);
        assertThat(form.filled()).contains(new Line("A", 2));
        assertThat(rung.isInvalid()).isFalse();
    }

    @Test
    void oneGoesOnAtTheFirstThatIsWrongAndNotAtTheFirst() {
        form.filled();
        assertThat(wentTo).containsExactly("name");

        name.setValue("A");
        form.filled();
        assertThat(wentTo).containsExactly("name", "rung");

        rung.setValue(2);
        form.filled();
        assertThat(wentTo).hasSize(2);
    }

    @Test
    void whatTheConstructorRefusesIsSaidInItsWords() {
        name.setValue("a");
        rung.setValue(1);

        assertThat(form.filled()).isEmpty();
        assertThat(name.getErrorMessage()).isEqualTo("A code is in capitals");
    }

    @Test
    void aDraftKeepsWhatStandsThereAndLeavesTheMarks() {
        form.filled();
        name.setValue("a");

        assertThat(form.asItStands()).isEqualTo(new Line("a", null));
        assertThat(name.isInvalid()).isTrue();
        assertThat(form.filled()).as("checked again").isEmpty();
    }

    @Test
    void whatIsReadStandsInTheFieldsUnmarked() {
        form.filled();
        form.readRecord(new Line("B", 3));

        assertThat(name.getValue()).isEqualTo("B");
        assertThat(name.isInvalid()).isFalse();
        assertThat(form.filled()).contains(new Line("B", 3));
    }

    @Test
    void oneFieldAloneIsMarkedWhereItIsEmpty() {
        name.setErrorMessage("Please say why");
        name.setValue("  ");

        assertThat(Marks.filled(name)).isEmpty();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Please say why");

        name.setValue("It hurts");
        assertThat(Marks.filled(name)).isEqualTo(Optional.of("It hurts"));
        assertThat(name.isInvalid()).isFalse();
    }
}
