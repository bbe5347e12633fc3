package org.steadyback.agreement.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ExerciseContent;
import org.steadyback.programme.MyExercise;
import org.steadyback.programme.MyExerciseReader;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.ScheduleWords;
import org.steadyback.text.Texts;
import org.steadyback.uikit.HowTo;
import org.steadyback.uikit.InLanguage;
import org.steadyback.uikit.MovingPicture;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** One exercise for the patient: how it looks, how it is done, when to stop, and what to do instead. */
@Route(Paths.ME_EXERCISE)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/programme.css")
@StyleSheet("styles/complaint.css")
class MyExerciseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final ExercisePageTexts SAY = Texts.of(ExercisePageTexts.class);

    private final transient MyExerciseReader reader;
    private final transient CurrentAccount current;
    private final transient NotRightActions notRight;
    private String title = SAY.title();

    MyExerciseView(MyExerciseReader reader, NotRightActions notRight, CurrentAccount current) {
        this.reader = reader;
        this.notRight = notRight;
        this.current = current;
        getContent().addClassNames("page", "my-exercise");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var exercise = event.getRouteParameters()
                .get("slug")
                .flatMap(slug -> reader.bySlug(current.require().patient(), slug))
                .orElseThrow(() -> new NotFoundException("Exercise"));
        title = SAY.pageTitle(exercise.content().card().name());
        getContent().removeAll();
        show(exercise);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MyExercise exercise) {
        var content = exercise.content();
        var card = content.card();
        getContent()
                .add(
                        new PathLink(Paths.ME_PLAN, SAY.toPlan()),
                        new PageHeader(card.name(), place(exercise)).titleIn(content.language()));
        exercise.waitBecause().ifPresent(sentence -> getContent().add(new Notice(Tone.ATTENTION, sentence)));
        if (exercise.open()) {
            how(content);
            lines(SAY.forYou(), exercise.forYou());
            lines(SAY.whatOftenHappens(), content.mistakes());
        }
        if (exercise.open()) {
            variants(exercise.variants());
        }
        exercise.asked()
                .filter(_ -> exercise.open())
                .ifPresent(asked -> getContent()
                        .add(section(
                                SAY.tellPhysio(),
                                notRight.section(current.require().patient(), exercise, asked))));
        if (exercise.open() && content.works() != null) {
            lines(SAY.worksOn(), List.of(content.works()));
        }
        if (exercise.open() && content.evidence() != null) {
            getContent().add(new WhatIsKnown(content));
        }
    }

    private void how(ExerciseContent content) {
        var card = content.card();
        var steps = content.steps();
        if (content.purpose() != null) {
            getContent().add(InLanguage.mark(new Paragraph(content.purpose()), content.language()));
        }
        getContent()
                .add(
                        MovingPicture.or(
                                card.video(), card.movingPicture(), card.stillPicture(), content.alternative()),
                        section(
                                SAY.howItIsDone(),
                                new HowTo(content.language())
                                        .part(SAY.getReady(), steps.getReady())
                                        .part(SAY.doIt(), steps.doing())
                                        .part(SAY.think(), List.of(card.cue()))
                                        .part(SAY.breathe(), steps.breathing())
                                        .stop(SAY.stopIf(), steps.stopping())));
    }

    private static String place(MyExercise exercise) {
        return exercise.asked()
                .map(asked -> exercise.open()
                        ? SAY.inPlanAsked(DoseWords.of(asked.dose()), ScheduleWords.of(asked.schedule()))
                        : SAY.inPlan())
                .orElseGet(() -> notAsked(exercise));
    }

    private static String notAsked(MyExercise exercise) {
        if (exercise.given()) {
            return SAY.hadBefore();
        }
        return exercise.open() ? SAY.mayTry() : SAY.notInPlan();
    }

    private void variants(List<MyExercise.Variant> variants) {
        if (!variants.isEmpty()) {
            getContent().add(section(SAY.notRightToday(), new VariantList(variants)));
        }
    }

    private void lines(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            getContent().add(section(heading, lines.size() == 1 ? new Paragraph(lines.getFirst()) : list));
        }
    }

    private static Section section(String heading, Component content) {
        var title = new H2(heading);
        title.addClassName("section-title");
        var section = new Section(title, content);
        section.addClassName("section");
        return section;
    }
}
