package org.steadyback.agreement.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.WatchWords;
import org.steadyback.text.Texts;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.OwnWords;

/** "Less for now": a patient asks less of themselves, at any time and without asking. */
class LowerForm extends LaterDetails {

    private static final PlanExercisesTexts SAY = Texts.of(PlanExercisesTexts.class);

    /** How much, and perhaps why. */
    record Less(int amount, String why) {}

    /** As the form of one exercise is known on a page. */
    static String nameOf(PrescriptionId prescription) {
        return "less-" + prescription;
    }

    LowerForm(String exercise, Dose dose, boolean held, Consumer<Less> onLower) {
        super(SAY.less());
        replaceContent(() -> form(exercise, dose, held, onLower));
    }

    private static Component form(String exercise, Dose dose, boolean held, Consumer<Less> onLower) {
        int now = dose instanceof Dose.Sets sets && held ? sets.holdSeconds() : dose.amount();
        var amount = new IntegerField(label(dose, held));
        amount.setMin(1);
        amount.setMax(Math.max(1, now - 1));
        amount.setValue(Math.max(1, now - 1));
        amount.setStepButtonsVisible(true);
        amount.setHelperText(now > 1 ? SAY.now(now) : SAY.leastThereIs());
        var why = new OwnWords(SAY.whyLess(), "", 120, WatchWords.ofReader());
        var save = new Button(SAY.askLess(), _ -> {
            var value = amount.getValue();
            if (value != null && !amount.isInvalid() && why.mayBeSent()) {
                onLower.accept(new Less(value, why.getValue()));
            }
        });
        save.setAriaLabel(SAY.askLessOf(exercise));
        var form = new Div(amount, why, save);
        form.addClassName("form");
        return form;
    }

    private static String label(Dose dose, boolean held) {
        return switch (dose) {
            case Dose.Minutes _ -> SAY.minutes();
            case Dose.Sets _ -> held ? SAY.hold() : SAY.times();
        };
    }
}
