package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.Change;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.PlanExchange;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.check.Warning;
import org.steadyback.screening.Screening;

/**
 * Moves a patient one rung up or down a ladder, as a physio accepted it (fact sheet §3.3, ADVANCE). Warnings that the plan has
 * already do not stand in the way, and go on standing; a new one, or a caution, wants the physio's reason on the programme page.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LadderMove {

    private final Programmes programmes;
    private final PlanExchange exchange;
    private final PlanReader plans;
    private final CardsAtHand cards;
    private final Screening screening;
    private final JdbcClient jdbc;

    LadderMove(
            Programmes programmes,
            PlanExchange exchange,
            PlanReader plans,
            CardsAtHand cards,
            Screening screening,
            JdbcClient jdbc) {
        this.programmes = programmes;
        this.exchange = exchange;
        this.plans = plans;
        this.cards = cards;
        this.screening = screening;
        this.jdbc = jdbc;
    }

    /** What became of a move. */
    sealed interface Moved {

        record Done() implements Moved {}

        record ChangedMeanwhile() implements Moved {}

        /** Nothing was moved; one sentence says what wants a reason. */
        record NeedsReason(String sentence) implements Moved {}
    }

    Moved move(
            PatientId patient, ProgrammePlan programme, Prescribed version, Offer.OtherExercise other, LocalDate from) {
        var change = new ChangeProgramme(
                patient,
                programme.id(),
                version(programme),
                from,
                programme.mode(),
                programme.goal(),
                Rungs.exchange(programme, version, other));
        var changed = programmes.change(change);
        if (changed instanceof Change.NeedsReason(var warnings)) {
            var anew = anew(patient, programme, version, other, from);
            return anew.isEmpty() ? answer(programmes.changeAsWarnedBefore(change)) : needs(anew);
        }
        return answer(changed);
    }

    private static Moved answer(Change change) {
        return switch (change) {
            case Change.Changed _ -> new Moved.Done();
            case Change.ChangedMeanwhile _ -> new Moved.ChangedMeanwhile();
            case Change.NeedsReason(var warnings) -> needs(warnings);
            case Change.Refused _ ->
                new Moved.NeedsReason("This exercise needs your reason. Change it on the programme page.");
        };
    }

    private static Moved needs(List<Warning> warnings) {
        return new Moved.NeedsReason(warnings.stream().map(Warning::inWords).collect(Collectors.joining(" "))
                + " Change it on the programme page, with your reason.");
    }

    private List<Warning> anew(
            PatientId patient, ProgrammePlan programme, Prescribed version, Offer.OtherExercise other, LocalDate from) {
        var keys = programme.newest().stream().map(Prescribed::exercise).toList();
        var place = new PlanExchange.Place(
                patient, plans.plansOf(patient), programme, version, cards.of(keys), screening.safetyOf(patient), from);
        return exchange.newWarnings(place, place.instead(other.exercise(), other.dose()));
    }

    private long version(ProgrammePlan programme) {
        return jdbc.sql("SELECT version FROM programme WHERE programme_id = ?")
                .param(programme.id().value())
                .query(Long.class)
                .single();
    }
}
