package org.steadyback.agreement.ui;

import java.util.List;
import java.util.Optional;

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
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.MyExercise;
import org.steadyback.programme.MyExerciseReader;
import org.steadyback.programme.ProgrammeOverview;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.ScheduleWords;
import org.steadyback.screening.Offers;
import org.steadyback.text.Texts;
import org.steadyback.uikit.HowTo;
import org.steadyback.uikit.InLanguage;
import org.steadyback.uikit.MovingPicture;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;
import org.steadyback.uikit.Unsent;

/** One exercise for the patient: how it looks, how it is done, when to stop, and what to do instead. */
@Route(Paths.ME_EXERCISE)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/programme.css")
@StyleSheet("styles/complaint.css")
class MyExerciseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final ExercisePageTexts SAY = Texts.of(ExercisePageTexts.class);

    private final transient MyExerciseReader reader;
    private final transient ProgrammeReader plans;
    private final transient Offers offers;
    private final transient CurrentAccount current;
    private final transient NotRightActions notRight;
    private String title = SAY.title();

    MyExerciseView(
            MyExerciseReader reader,
            ProgrammeReader plans,
            Offers offers,
            NotRightActions notRight,
            CurrentAccount current) {
        this.reader = reader;
        this.plans = plans;
        this.offers = offers;
        this.notRight = notRight;
        this.current = current;
        getContent().addClassNames("page", "my-exercise");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String slug) {
        var exercise =
                reader.bySlug(current.require().patient(), slug).orElseThrow(() -> new NotFoundException("Exercise"));
        title = SAY.pageTitle(exercise.content().card().name());
        getContent().removeAll();
        show(exercise);
    }

    private void show(MyExercise exercise) {
        var plan = plans.overviewOf(current.require().patient());
        var about = plan.stream()
                .flatMap(one -> one.exercises().stream())
                .filter(one ->
                        one.card().slug().equals(exercise.content().card().slug()))
                .findFirst();
        var content = exercise.content();
        var card = content.card();
        getContent()
                .add(
                        new PathLink(Paths.ME_PLAN, SAY.toPlan()),
                        new PageHeader(card.name(), place(exercise, about)).titleIn(content.language()));
        exercise.waitBecause().ifPresent(sentence -> getContent().add(new Notice(Tone.ATTENTION, sentence)));
        if (exercise.open()) {
            how(content);
            plan.ifPresent(of -> about.ifPresent(one -> why(of, one)));
            lines(SAY.forYou(), exercise.forYou());
            lines(SAY.whatOftenHappens(), content.mistakes());
        }
        if (exercise.open()) {
            variants(exercise.variants());
        }
        if (exercise.open()) {
            plan.ifPresent(of -> about.ifPresent(one -> tell(exercise, of, one)));
        }
        if (exercise.open() && content.works() != null) {
            lines(SAY.worksOn(), List.of(content.works()));
        }
        if (exercise.open() && content.evidence() != null) {
            getContent().add(new WhatIsKnown(content));
        }
    }

    private void why(ProgrammeOverview plan, AskedExercise about) {
        boolean planOpen = offers.now(current.require().patient()).plan();
        getContent().add(section(SAY.whyThisOne(), new WhyThisMuch(plan, about, planOpen)));
    }

    private void tell(MyExercise exercise, ProgrammeOverview plan, AskedExercise about) {
        var next = plan.word(about.asked().prescription())
                .coming()
                .map(Asked::dose)
                .orElse(about.asked().dose());
        getContent()
                .add(section(
                        SAY.tellPhysio(),
                        notRight.section(
                                current.require().patient(),
                                exercise,
                                about,
                                next,
                                lowered -> Unsent.keep(
                                        this,
                                        LowerForm.nameOf(lowered),
                                        () -> show(about.card().slug())))));
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

    private static String place(MyExercise exercise, Optional<AskedExercise> about) {
        return about.map(AskedExercise::asked)
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
