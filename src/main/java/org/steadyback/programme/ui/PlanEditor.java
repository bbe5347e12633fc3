package org.steadyback.programme.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.grading.GradingParameters;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.check.Remedy;
import org.steadyback.screening.CautionFilter;
import org.steadyback.screening.Withheld;

/** The exercises of a plan in order, with what they ask of a day. */
class PlanEditor extends Composite<Div> implements PlanLine.Plan {

    private final transient Function<String, List<ExerciseCard>> ladder;
    private final transient Runnable onOrder;
    private final transient Runnable onChange;
    private final transient Runnable onReason;
    private final transient List<PlanLine> lines = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph("No exercise picked yet. Add the first one from the library.");
    private final BurdenMeter meter = new BurdenMeter();
    private final DirectionWheel wheel = new DirectionWheel();
    private transient CautionFilter cautions = CautionFilter.NONE;
    private transient GradingParameters numbers = GradingParameters.DEFAULTS;
    private transient Function<ExerciseCard, Optional<Withheld>> withheld = _ -> Optional.empty();

    /**
     * @param ladder finds a family from its first rung to its last
     * @param onOrder another exercise is in it, or the order is another
     * @param onChange that, or a dose
     * @param onReason the reason for picking one
     */
    PlanEditor(Function<String, List<ExerciseCard>> ladder, Runnable onOrder, Runnable onChange, Runnable onReason) {
        this.onReason = onReason;
        this.ladder = ladder;
        this.onOrder = onOrder;
        this.onChange = onChange;
        var title = new H2("Exercises, in this order");
        title.addClassName("section-title");
        list.addClassName("plan-lines");
        nothing.addClassName("quiet");
        getContent().addClassName("plan-editor");
        getContent().add(title, nothing, list, meter, wheel);
    }

    /**
     * @param ofClinic the numbers of dose that are in force
     * @param ofLine why an exercise that is asked already waits for the physio's word
     */
    void show(
            List<DraftLine> drafts,
            CautionFilter ofPatient,
            GradingParameters ofClinic,
            Function<ExerciseCard, Optional<Withheld>> ofLine) {
        numbers = ofClinic;
        cautions = ofPatient;
        withheld = ofLine;
        lines.clear();
        drafts.forEach(draft -> lines.add(new PlanLine(draft, this)));
        order();
    }

    /** These in place of all that stands there. */
    void put(List<DraftLine> drafts) {
        lines.clear();
        drafts.forEach(draft -> lines.add(new PlanLine(draft, this)));
        order();
    }

    void add(DraftLine draft) {
        lines.add(new PlanLine(draft, this));
        order();
    }

    void add(ExerciseCard card) {
        lines.add(new PlanLine(DraftLine.of(card), this));
        order();
    }

    List<DraftLine> drafts() {
        return lines.stream().map(PlanLine::draft).toList();
    }

    boolean valid() {
        return lines.stream().allMatch(PlanLine::valid);
    }

    void askForReason(ExerciseId exercise) {
        lines.stream().filter(line -> line.draft().card().id().equals(exercise)).forEach(PlanLine::askForReason);
    }

    /** Puts another dose in place of what is asked of an exercise. */
    void apply(Remedy remedy) {
        lines.stream()
                .filter(line -> line.draft().card().id().value().equals(remedy.exercise()))
                .forEach(line -> line.ask(remedy.dose(), remedy.schedule()));
        changed();
    }

    @Override
    public void changed() {
        var drafts = drafts();
        meter.show(drafts);
        wheel.showPhysio(drafts.stream().map(DraftLine::card).toList());
        onChange.run();
    }

    @Override
    public void reasoned() {
        onReason.run();
    }

    @Override
    public void remove(PlanLine line) {
        lines.remove(line);
        order();
    }

    @Override
    public void move(PlanLine line, int by) {
        int to = lines.indexOf(line) + by;
        if (to >= 0 && to < lines.size()) {
            lines.remove(line);
            lines.add(to, line);
            order();
        }
    }

    @Override
    public void step(PlanLine line, int by) {
        var here = line.draft().card();
        ladder.apply(here.family()).stream()
                .filter(card -> card.rung() == here.rung() + by)
                .findFirst()
                .ifPresent(line::become);
        order();
    }

    @Override
    public CautionFilter.Verdict verdict(ExerciseCard card) {
        return cautions.verdict(card);
    }

    @Override
    public GradingParameters numbers() {
        return numbers;
    }

    @Override
    public Optional<Withheld> withheld(ExerciseCard card) {
        return withheld.apply(card);
    }

    private void order() {
        list.removeAll();
        lines.forEach(list::add);
        nothing.setVisible(lines.isEmpty());
        onOrder.run();
        changed();
    }
}
