package org.steadyback.agreement.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.Mode;
import org.steadyback.programme.ProgrammeOverview;
import org.steadyback.progression.QuotaWords;
import org.steadyback.text.Texts;

/** In quota mode: the steps ahead, and the one that is reached. Empty otherwise. */
class MySteps extends Composite<Div> {

    private static final PlanTexts SAY = Texts.of(PlanTexts.class);

    MySteps(ProgrammeOverview plan) {
        if (plan.mode() != Mode.QUOTA) {
            return;
        }
        getContent().addClassName("my-steps");
        var title = new H2(SAY.steps());
        title.addClassName("section-title");
        getContent().add(title);
        if (plan.plans().isEmpty()) {
            getContent().add(new Paragraph(SAY.stepsNotApproved()));
            return;
        }
        if (plan.plansRest()) {
            getContent().add(new Paragraph(SAY.stepsRest()));
            return;
        }
        getContent().add(new Paragraph(SAY.stepsGoOn()));
        plan.exercises().forEach(exercise -> {
            var approved = plan.plans().get(exercise.asked().prescription());
            if (approved != null) {
                getContent().add(new H3(exercise.card().name()), steps(exercise, approved));
            }
        });
    }

    private static OrderedList steps(AskedExercise exercise, ApprovedPlan approved) {
        var now = approved.quotaOf(exercise.asked().dose());
        var list = new OrderedList();
        for (var step : approved.asking(now).steps()) {
            list.add(step(approved, step, now));
        }
        return list;
    }

    private static ListItem step(ApprovedPlan approved, BigDecimal step, BigDecimal now) {
        var words = QuotaWords.of(approved.quantity(), step);
        boolean here = step.compareTo(now) == 0;
        var item = new ListItem(here ? SAY.stepHere(words) : words);
        if (here) {
            item.getElement().setAttribute("aria-current", "step");
            item.addClassName("quota-now");
        }
        return item;
    }
}
