package org.steadyback.programme.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

import org.steadyback.programme.PlanDifference;
import org.steadyback.programme.PlanMerge;

/** What somebody else changed while a plan was being written, with the way to join both. Where both changed the same, one chooses. */
class MeanwhilePanel extends Composite<Div> {

    private final transient Map<PlanDifference, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();

    /** @param onJoin gets the clashes in which the other's word is taken */
    MeanwhilePanel(
            PlanMerge merge, DifferenceWords words, Consumer<List<PlanDifference>> onJoin, Runnable onShowTheirs) {
        var list = new UnorderedList();
        merge.told().forEach(one -> list.add(new ListItem(words.of(one))));
        getContent().addClassName("meanwhile");
        getContent().add(list);
        merge.told().stream().filter(PlanDifference::clash).forEach(one -> {
            var choice = choice(one, words);
            choices.put(one, choice);
            getContent().add(choice);
        });
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("field-error");
        problem.setVisible(false);
        var join = new Button("Join both", _ -> join(onJoin));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(join, new Button("Discard mine, show theirs", _ -> onShowTheirs.run()));
        actions.addClassName("actions");
        getContent().add(problem, actions);
    }

    private static RadioButtonGroup<Boolean> choice(PlanDifference difference, DifferenceWords words) {
        var choice = new RadioButtonGroup<Boolean>("You both changed this: " + words.title(difference));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(theirs -> theirs ? words.theirs(difference) : words.mine(difference));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setManualValidation(true);
        choice.setErrorMessage("Please choose one");
        return choice;
    }

    private void join(Consumer<List<PlanDifference>> onJoin) {
        choices.values().forEach(choice -> choice.setInvalid(choice.isEmpty()));
        boolean open = choices.values().stream().anyMatch(RadioButtonGroup::isInvalid);
        problem.setText(open ? "Please choose where you both changed the same." : "");
        problem.setVisible(open);
        if (!open) {
            onJoin.accept(choices.entrySet().stream()
                    .filter(one -> Boolean.TRUE.equals(one.getValue().getValue()))
                    .map(Map.Entry::getKey)
                    .toList());
        }
    }
}
