package org.steadyback.agreement.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.steadyback.agreement.AnswerPlan;
import org.steadyback.agreement.PlanWish;
import org.steadyback.programme.AskedExercise;
import org.steadyback.screening.WatchWords;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.OwnWords;
import org.steadyback.uikit.Tone;

/** What the patient would like otherwise: quick reasons, which exercise, own words. One of them is enough. */
class ChangeWishForm extends Composite<Div> {

    private static final SuggestionTexts SAY = Texts.of(SuggestionTexts.class);

    private final CheckboxGroup<PlanWish> wishes = new CheckboxGroup<>(SAY.otherwise());
    private final Select<AskedExercise> about = new Select<>();
    private final OwnWords words;
    private final Div answer = new Div();
    private final transient Consumer<AnswerPlan.Says> onSend;

    ChangeWishForm(String physio, List<AskedExercise> exercises, Consumer<AnswerPlan.Says> onSend) {
        this.onSend = onSend;
        wishes.setItems(PlanWish.values());
        wishes.setItemLabelGenerator(PlanWish::label);
        wishes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        about.setLabel(SAY.whichExercise());
        about.setItems(exercises);
        about.setItemLabelGenerator(
                one -> one == null ? SAY.wholePlan() : one.card().name());
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption(SAY.wholePlan());
        about.setWidthFull();
        words = new OwnWords(SAY.ownWords(), SAY.oneIsEnough(physio), 1000, WatchWords.ofReader());
        var send = new Button(SAY.sendTo(physio), _ -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(send);
        actions.addClassName("actions");
        getContent().addClassNames("form", "change-wish");
        getContent().add(wishes, about, words, answer, actions);
    }

    private void send() {
        if (wishes.isEmpty() && words.getValue().isBlank()) {
            answer.removeAll();
            answer.add(new Notice(Tone.ATTENTION, SAY.chooseFirst()).announced());
            return;
        }
        if (!words.mayBeSent()) {
            return;
        }
        var one = about.getValue();
        onSend.accept(new AnswerPlan.Says.Change(
                wishes.getValue(), one == null ? null : one.asked().prescription(), words.getValue()));
    }
}
