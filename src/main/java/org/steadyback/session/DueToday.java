package org.steadyback.session;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.steadyback.grading.FlareDays;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.Section;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.Mode;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Due;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.Trials;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Withheld;
import org.steadyback.session.day.BoutContent;
import org.steadyback.text.Texts;

/**
 * What a patient may do next today, from the plan, the gate and what was done. Pure.
 *
 * @param offered what may be offered now
 * @param flare the one that lasts
 * @param measured exercises whose start is measured; in a flare they are eased like all others
 */
record DueToday(
        LocalDate today,
        Offered offered,
        Optional<FlareDays> flare,
        List<Trials> measured,
        Optional<ProgrammePlan> programme,
        List<Due> due,
        List<SessionEntry> doneToday,
        Map<VersionKey, ExerciseContent> words) {

    private static final WhyTexts SAY = Texts.of(WhyTexts.class);

    Today.DueSession session() {
        var open = due.stream().filter(this::offered).toList();
        var trials = flare.isPresent() ? new TrialsDue(open, false) : TrialsDue.of(open, measured, today);
        var bout = DueBout.next(trials.due(), doneToday);
        var withheld = withheld();
        var items = bout.due().stream().flatMap(one -> items(one, trials)).toList();
        return new Today.DueSession(
                new Today.GateNote(offered),
                !offered.nothing(),
                kind(trials),
                offered.nothing() ? offered.sentence() : together(why(bout, open, trials), waiting(open)),
                programme.map(plan -> new Today.ProgrammeNote(plan.mode(), plan.goal())),
                length(bout.due()),
                bout.bout(),
                bout.planned(),
                bout.done(),
                items,
                Withheld.sentence(withheld.values(), asked().size()),
                withheld.entrySet().stream()
                        .map(one -> new Today.WithheldItem(
                                one.getKey().asked().prescription(),
                                card(one.getKey()).name(),
                                one.getValue().words()))
                        .toList());
    }

    /** All that the plan asks for at present, due today or not. */
    private List<Prescribed> asked() {
        return programme
                .map(plan -> plan.plan().askedOn(today).stream().map(plan::of).toList())
                .orElse(List.of());
    }

    /** While the plan itself waits, there is no sense in saying what of it would. */
    private Map<Prescribed, Withheld> withheld() {
        var withheld = new LinkedHashMap<Prescribed, Withheld>();
        if (offered.plan()) {
            asked().forEach(one -> offered.safety().withheld(card(one)).ifPresent(why -> withheld.put(one, why)));
        }
        return withheld;
    }

    private ExerciseCard card(Prescribed one) {
        return content(one.exercise()).card();
    }

    /** Of these what the gate and the cautions allow, in order. */
    List<ExerciseCard> allowed(Collection<ExerciseCard> cards) {
        return cards.stream()
                .filter(offered::allows)
                .sorted(Comparator.comparing(card -> card.id().value()))
                .toList();
    }

    /** What each bout of the day asks, first to last; none while nothing is offered. */
    List<BoutContent> contents() {
        var open = due.stream().filter(this::offered).toList();
        int bouts = open.stream()
                .mapToInt(one -> one.asked().schedule().boutsPerDay())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, bouts)
                .mapToObj(bout -> content(open.stream()
                        .filter(one -> one.asked().schedule().boutsPerDay() >= bout)
                        .toList()))
                .toList();
    }

    private BoutContent content(List<Due> ofBout) {
        return new BoutContent(
                ofBout.size(),
                ofBout.stream().anyMatch(one -> content(one).card().section() == Section.MOVEMENT_OR_STRETCHING));
    }

    private boolean offered(Due one) {
        return offered.allows(content(one).card());
    }

    /** Whole sentences, one after another. */
    private static String together(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private SessionKind kind(TrialsDue trials) {
        if (flare.isPresent()) {
            return SessionKind.FLARE;
        }
        return trials.trials() ? SessionKind.TRIAL : SessionKind.USUAL;
    }

    private String why(DueBout bout, List<Due> open, TrialsDue trials) {
        if (trials.trials() && !bout.due().isEmpty()) {
            return SAY.trial();
        }
        if (!bout.due().isEmpty()) {
            return flare.map(one -> SAY.flareDay(one.day(today)))
                    .orElseGet(() -> together(
                            WhyWords.of(bout.due(), bout, today),
                            programme
                                    .filter(plan -> plan.mode() == Mode.QUOTA)
                                    .map(_ -> SAY.quota())
                                    .orElse("")));
        }
        if (programme.isEmpty()) {
            return SAY.noProgramme();
        }
        if (!open.isEmpty()) {
            return SAY.allDone();
        }
        if (due.isEmpty()) {
            return offered.offer() == GateAction.Offer.HAND_PICKED ? SAY.notTodayPicked() : SAY.notToday();
        }
        return SAY.onlyLater();
    }

    /** What is not asked yet, because the physio has to agree where it starts. */
    private String waiting(List<Due> open) {
        if (flare.isPresent()) {
            return "";
        }
        return StartWords.waiting(open.stream()
                .filter(one -> StartWords.waits(one, measured))
                .map(one -> content(one).card().name())
                .toList());
    }

    private Stream<Today.DueItem> items(Due one, TrialsDue trials) {
        var why = step(one, StartWords.why(one, measured, trials.trials()).orElseGet(() -> WhyWords.of(one, today)));
        var content = content(one);
        boolean seconds = trials.trials() && TrialsDue.inSeconds(one, measured);
        var sides = one.asked().dose() instanceof Dose.Sets sets ? sets.side().recorded() : List.<Side>of();
        return sides.isEmpty()
                ? Stream.of(new Today.DueItem(
                        one.asked(),
                        content.card(),
                        content.steps(),
                        content.alternative(),
                        Optional.empty(),
                        why,
                        seconds))
                : sides.stream()
                        .map(side -> new Today.DueItem(
                                one.asked(),
                                content.card(),
                                content.steps(),
                                content.alternative(),
                                Optional.of(side),
                                why,
                                seconds));
    }

    /** In quota mode, outside a flare, with where the exercise stands in its plan. */
    private String step(Due one, String why) {
        var asked = one.asked();
        return programme
                .filter(_ -> flare.isEmpty())
                .flatMap(plan -> plan.approved(asked.prescription()))
                .map(plan -> WhyWords.of(why, plan, asked.dose()))
                .orElse(why);
    }

    private ExerciseContent content(Due one) {
        return content(programme.orElseThrow().of(one.asked()).exercise());
    }

    private ExerciseContent content(VersionKey key) {
        var content = words.get(key);
        if (content == null) {
            throw new IllegalStateException("The library has lost a version that was prescribed");
        }
        return content;
    }

    private static Duration length(List<Due> due) {
        return due.stream().map(one -> one.asked().dose().length()).reduce(Duration.ZERO, Duration::plus);
    }
}
