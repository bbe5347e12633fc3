package org.steadyback.progression.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.grading.Parameter;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.StatementLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A clinic's own clinical numbers, as its manager sees and changes them. */
@PortalTest
class NumbersViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic other;

    @Autowired
    StatementLog statements;

    @Test
    void changesWithinTheRangeAndWithAReasonOnly() {
        clinic.as(clinic.manager(), () -> {
            var sent = statements.selectsOf(() -> navigate(NumbersView.class));
            assertThat(sent).hasSizeLessThanOrEqualTo(6);
            assertThat(text()).contains("Version 1 is in force", "COS19, COS21 [V]");
            change("20", "Our practice");
            assertThat(text()).as("out of range").contains("Version 1 is in force");
            change("6", " ");
            assertThat(text()).as("without a reason").contains("Version 1 is in force");

            change("6", "Our practice");
            assertThat(text()).contains("Version 2 is in force", "Our practice", "Mona");
        });
        other.as(other.manager(), () -> {
            navigate(NumbersView.class);
            assertThat(text()).contains("Version 1 is in force").doesNotContain("Our practice");
        });
    }

    @Test
    void isForManagersOnly() {
        var anna = clinic.physio("Anna");
        clinic.as(
                anna,
                () -> assertThatThrownBy(() -> navigate(NumbersView.class)).isInstanceOf(RuntimeException.class));
    }

    @SuppressWarnings("unchecked")
    private void change(String value, String reason) {
        ((Select<Parameter>) $(Select.class).withCaption("Number").single()).setValue(Parameter.FLARE_REVIEW_DAY);
        $(BigDecimalField.class).withCaption("New value").single().setValue(new BigDecimal(value));
        $(TextField.class).withCaption("Why").single().setValue(reason);
        test($(Button.class).withText("Change").single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
