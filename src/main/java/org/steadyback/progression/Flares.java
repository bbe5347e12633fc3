package org.steadyback.progression;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.grading.FlareDays;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;

/**
 * A flare eases the whole programme to its flare plan, and leads back (fact sheet §3.3, FLARE). Called in the transaction that
 * stores the patient's word or morning.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Flares {

    /** So long a suggestion stands: later mornings say something else. */
    static final int SUGGESTION_STANDS_DAYS = 3;

    /** Nobody is asked again within a week. */
    private static final int SUGGEST_AGAIN_DAYS = 7;

    private final FlareStore store;
    private final FlareWriter writer;
    private final DecisionContextReader contexts;
    private final CardsAtHand cards;
    private final AutomaticOff automatic;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Flares(
            FlareStore store,
            FlareWriter writer,
            DecisionContextReader contexts,
            CardsAtHand cards,
            AutomaticOff automatic,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.contexts = contexts;
        this.cards = cards;
        this.automatic = automatic;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** The patient's own word is enough: on most flare days pain is not above the average. */
    @PreAuthorize("@care.isSelf(#work.patient())")
    public FlareBegun begin(List<ProgrammePlan> programmes, FlareWork work) {
        store.takeTurn(work.patient());
        var running = running(programmes, work.today());
        if (running.isEmpty()) {
            return FlareBegun.NO_PROGRAMME;
        }
        var before = store.episodes(work.patient());
        if (before.stream().anyMatch(FlareEpisode::open)) {
            return FlareBegun.ALREADY_IN_ONE;
        }
        begin(running.get(), before, work);
        return FlareBegun.BEGUN;
    }

    private void begin(ProgrammePlan programme, List<FlareEpisode> before, FlareWork work) {
        var parameters = parameters(work.patient(), programme);
        var suggestion = store.suggested(work.patient(), work.today().minusDays(SUGGESTION_STANDS_DAYS));
        var periods = FlareStore.periods(before, work.today());
        var usual = suggestion
                .map(FlareStore.Suggestion::usualPain)
                .orElseGet(() -> work.usualPainBefore(work.today(), periods, parameters));
        var id = FlareId.next();
        var act = act(work.patient());
        var easing = easing(programme, parameters, work.today());
        var plan = store.plan(work.patient(), programme.id()).orElseGet(() -> standard(programme, easing));
        var flare = new FlareEntry(
                id, programme.id(), work.today(), suggestion.isPresent(), usual, parameters.version(), act);
        writer.begin(id, flare, easing.into(plan, work.doneToday()), act);
        automatic.everywhere(work.patient(), AutomaticCause.FLARE);
        audit.created(work.patient(), "flare", id);
    }

    /** The patient's word again: back to 80 % of the amounts before, at once. */
    @PreAuthorize("@care.isSelf(#work.patient())")
    public boolean end(List<ProgrammePlan> programmes, FlareWork work) {
        store.takeTurn(work.patient());
        return open(work.patient())
                .map(flare -> goBack(programmes, flare, FlareEventEntry.Kind.ENDED_BY_PATIENT, work))
                .orElse(false);
    }

    /** "Not now" to a suggested flare plan. */
    @PreAuthorize("@care.isSelf(#patient)")
    public void decline(PatientId patient, LocalDate today) {
        writer.addEvent(null, FlareEventEntry.Kind.DECLINED, today, null, List.of(), act(patient));
    }

    /** A morning has come in: two calmer ones lead out of a flare, two harder ones suggest one. */
    @PreAuthorize("@care.isSelf(#work.patient())")
    public FlareTold afterMorning(List<ProgrammePlan> programmes, FlareWork work) {
        var running = running(programmes, work.today());
        if (running.isEmpty()) {
            return FlareTold.NOTHING;
        }
        var episodes = store.episodes(work.patient());
        var open = episodes.stream().filter(FlareEpisode::open).findFirst();
        var parameters = parameters(work.patient(), running.get());
        if (open.isPresent()) {
            boolean settled = open.get().on(work.mornings(), parameters).on(work.today()) == FlareDays.State.SETTLED;
            return settled && goBack(programmes, open.get(), FlareEventEntry.Kind.RESUMED, work)
                    ? FlareTold.RESUMED
                    : FlareTold.NOTHING;
        }
        withdraw(work, parameters);
        return suggest(episodes, work, parameters);
    }

    /** A suggestion goes with the mornings that it rests on: one of them may have been answered anew. */
    private void withdraw(FlareWork work, GradingParameters parameters) {
        var today = work.today();
        store.suggested(work.patient(), today.minusDays(SUGGESTION_STANDS_DAYS))
                .filter(one -> !FlareDays.begins(parameters, one.on(), work.mornings(), one.usualPain()))
                .ifPresent(one -> {
                    var mornings = FlareDays.newest(parameters, one.on(), work.mornings());
                    writer.addEvent(
                            null,
                            FlareEventEntry.Kind.WITHDRAWN,
                            today,
                            one.usualPain(),
                            mornings,
                            act(work.patient()));
                });
    }

    private FlareTold suggest(List<FlareEpisode> episodes, FlareWork work, GradingParameters parameters) {
        var today = work.today();
        var first = today.minusDays(parameters.count(Parameter.FLARE_MORNINGS) - 1L);
        var usual = work.usualPainBefore(first, FlareStore.periods(episodes, today), parameters);
        if (!FlareDays.begins(parameters, today, work.mornings(), usual)
                || endedSince(episodes, first)
                || store.suggested(work.patient(), today.minusDays(SUGGEST_AGAIN_DAYS))
                        .isPresent()) {
            return FlareTold.NOTHING;
        }
        var mornings = FlareDays.newest(parameters, today, work.mornings());
        writer.addEvent(null, FlareEventEntry.Kind.SUGGESTED, today, usual, mornings, act(work.patient()));
        return FlareTold.SUGGESTED;
    }

    /** The mornings of a flare that is just over suggest no second one. */
    private static boolean endedSince(List<FlareEpisode> episodes, LocalDate day) {
        return episodes.stream()
                .anyMatch(one -> one.endedOn() != null && !one.endedOn().isBefore(day));
    }

    private boolean goBack(
            List<ProgrammePlan> programmes, FlareEpisode flare, FlareEventEntry.Kind kind, FlareWork work) {
        var programme = programmes.stream()
                .filter(one -> one.id().equals(flare.programme()))
                .findFirst()
                .orElseThrow();
        var parameters = parameters(work.patient(), programme);
        var act = act(work.patient());
        var mornings = FlareDays.newest(parameters, work.today(), work.mornings());
        writer.addEvent(flare.id(), kind, work.today(), flare.usualPain(), mornings, act);
        var items = store.items(work.patient(), flare.id());
        var back = easing(programme, parameters, work.today()).back(items, work.doneToday());
        writer.back(back, act);
        audit.updated(work.patient(), "flare", flare.id());
        return true;
    }

    private Optional<FlareEpisode> open(PatientId patient) {
        return store.episodes(patient).stream().filter(FlareEpisode::open).findFirst();
    }

    private FlareEasing easing(ProgrammePlan programme, GradingParameters parameters, LocalDate today) {
        var keys = programme.prescribed().stream().map(Prescribed::exercise).toList();
        return new FlareEasing(programme, cards.of(keys), parameters, today);
    }

    private static FlarePlan standard(ProgrammePlan programme, FlareEasing easing) {
        return FlarePlan.standard(programme.newest().stream()
                .map(one -> new AskedExercise(
                        one.asked(),
                        java.util.Objects.requireNonNull(easing.cards().get(one.exercise()))))
                .toList());
    }

    private GradingParameters parameters(PatientId patient, ProgrammePlan programme) {
        return contexts.of(patient, programme.id(), clock.instant()).parameters();
    }

    private FlareWriter.Act act(PatientId patient) {
        return new FlareWriter.Act(patient, current.require(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Optional<ProgrammePlan> running(List<ProgrammePlan> programmes, LocalDate today) {
        return programmes.stream()
                .filter(one ->
                        one.plan().endsOn() == null && !one.plan().startsOn().isAfter(today))
                .findFirst();
    }
}
