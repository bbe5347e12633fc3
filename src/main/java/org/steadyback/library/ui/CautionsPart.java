package org.steadyback.library.ui;

import java.util.EnumMap;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

import org.steadyback.library.CautionPolicy;
import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseDraft;

/** With whom to take care: for each condition a policy, and where there is one its reason. */
class CautionsPart extends Composite<Div> {

    private final Map<Condition, Line> lines = new EnumMap<>(Condition.class);
    private final Paragraph fault = new Paragraph();

    CautionsPart() {
        getContent().addClassName("form-part");
        for (var condition : Condition.values()) {
            var line = new Line(condition);
            lines.put(condition, line);
            getContent().add(line);
        }
        fault.addClassName("field-error");
        fault.getElement().setAttribute("role", "alert");
        getContent().add(fault);
    }

    void show(Map<Condition, ExerciseDraft.Care> cautions) {
        lines.forEach((condition, line) -> line.show(cautions.get(condition)));
        mark(null);
    }

    Map<Condition, ExerciseDraft.Care> cautions() {
        var cautions = new EnumMap<Condition, ExerciseDraft.Care>(Condition.class);
        lines.forEach((condition, line) -> {
            var policy = line.policy.getValue();
            if (policy != null) {
                cautions.put(condition, new ExerciseDraft.Care(policy, line.reason.getValue()));
            }
        });
        return cautions;
    }

    void mark(@Nullable String sentence) {
        fault.setText(sentence == null ? "" : sentence);
        fault.setVisible(sentence != null);
    }

    private static final class Line extends Composite<Div> {

        private final Select<CautionPolicy> policy = new Select<>();
        private final TextField reason;

        Line(Condition condition) {
            policy.setLabel(StringUtils.capitalize(condition.label()));
            policy.setItems(CautionPolicy.values());
            policy.setItemLabelGenerator(at -> at == null ? "no caution" : StringUtils.capitalize(at.meaning()));
            policy.setEmptySelectionAllowed(true);
            policy.setEmptySelectionCaption("no caution");
            reason = new TextField("Why, and what to change, with " + condition.label());
            reason.setVisible(false);
            policy.addValueChangeListener(change -> reason.setVisible(change.getValue() != null));
            getContent().addClassName("form-row");
            getContent().add(policy, reason);
        }

        void show(ExerciseDraft.@Nullable Care care) {
            policy.setValue(care == null ? null : care.policy());
            reason.setValue(care == null ? "" : care.reason());
        }
    }
}
