package org.steadyback.progression;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.grading.Decision;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.Prescriptions;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.screening.Screening;
import org.steadyback.text.Texts;

/**
 * Applies the grading rules to what a patient has recorded. Called in the transaction that stores the record, the morning answer
 * or the correction: once to judge, before it is stored, and once to keep what was decided.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Gradings {

    private static final AmountTexts SAY = Texts.of(AmountTexts.class);

    private final DecisionContextReader contexts;
    private final DecisionWriter writer;
    private final AnswerWriter answers;
    private final Prescriptions prescriptions;
    private final CardsAtHand cards;
    private final AutomaticOff automatic;
    private final Screening screening;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Gradings(
            DecisionContextReader contexts,
            DecisionWriter writer,
            AnswerWriter answers,
            Prescriptions prescriptions,
            CardsAtHand cards,
            AutomaticOff automatic,
            Screening screening,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.contexts = contexts;
        this.writer = writer;
        this.answers = answers;
        this.prescriptions = prescriptions;
        this.cards = cards;
        this.automatic = automatic;
        this.screening = screening;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** What the rules say to it. The same record gives the same answer; what has been decided already is not decided again. */
    @PreAuthorize("@care.isSelf(#log.patient())")
    public DecisionBatch judge(List<ProgrammePlan> programmes, RecentLog log) {
        return judge(programmes, log, null);
    }

    /**
     * The same for a record that ends a gap: the gap is judged first, and an exercise whose dose it changes is not judged by the
     * session that was still done at the old one. A stop symptom outweighs both.
     *
     * @param back null = there was no gap
     */
    @PreAuthorize("@care.isSelf(#log.patient())")
    public DecisionBatch judge(List<ProgrammePlan> programmes, RecentLog log, @Nullable BackAfterGap back) {
        return running(programmes, log)
                .map(programme -> judge(programme, log, back))
                .orElseGet(() -> DecisionBatch.nothing(log.patient()));
    }

    private DecisionBatch judge(ProgrammePlan programme, RecentLog log, @Nullable BackAfterGap back) {
        var known = contexts.of(log.patient(), programme.id(), log.now());
        var keys = programme.prescribed().stream().map(Prescribed::exercise).toList();
        var alone = known.automatic() ? mayRiseAlone(log) : SessionRule.NOBODY_ALONE;
        var rule = new SessionRule(programme, cards.of(keys), known, log, alone);
        var end = rule.endsAutomatic().map(cause -> new DecisionBatch.AutomaticEnd(programme.id(), cause));
        var made = new ArrayList<>((end.isPresent() ? rule.waiting() : rule).decisions());
        if (made.stream().noneMatch(one -> one.decision() == Decision.ALERT_STOP)) {
            // a week of a quota plan before a gap takes no step after it
            var week = new QuotaWeekRule(programme, rule.cards(), known, log).decisions();
            if (!week.isEmpty() && !heldBack(log)) {
                made.addAll(week);
            }
            if (back != null && back.in(programme)) {
                gapFirst(made, new GapRule(programme, rule.cards(), known, back).decisions());
            }
        }
        return new DecisionBatch(log.patient(), known.parameters().version(), made, rule.doubted(), end.orElse(null));
    }

    private boolean heldBack(RecentLog log) {
        return HeldBack.by(screening.safetyOf(log.patient()).offeredOn(log.today()))
                .isPresent();
    }

    /** What rises by itself passes the same gate as what a physio accepts, and waits where a safety question waits too long. */
    private Predicate<ExerciseCard> mayRiseAlone(RecentLog log) {
        var safety = screening.safetyOf(log.patient());
        if (safety.notAnswered(log.today()).isPresent()) {
            return SessionRule.NOBODY_ALONE;
        }
        var offered = safety.offeredOn(log.today());
        return card -> HeldBack.by(offered, card).isEmpty();
    }

    private static void gapFirst(List<NewDecision> made, List<NewDecision> ofGap) {
        var judged =
                ofGap.stream().map(one -> one.version().asked().prescription()).collect(Collectors.toSet());
        made.removeIf(one -> judged.contains(one.version().asked().prescription()));
        made.addAll(0, ofGap);
    }

    /**
     * A morning has been answered anew: what the rules made by themselves of the answer that counts no more is taken back, so that
     * what the record says now can be judged. To be called before {@link #judge}, which needs the programmes read again if
     * anything was.
     *
     * @param log with the day whose next morning was answered anew as its corrected day
     * @return one sentence for the patient for each dose that is as it was; empty = nothing was taken back
     */
    @PreAuthorize("@care.isSelf(#log.patient())")
    public List<String> takeBack(List<ProgrammePlan> programmes, RecentLog log) {
        return running(programmes, log)
                .map(programme -> takeBack(programme, log))
                .orElse(List.of());
    }

    private List<String> takeBack(ProgrammePlan programme, RecentLog log) {
        var known = contexts.of(log.patient(), programme.id(), log.now());
        var keys = programme.prescribed().stream().map(Prescribed::exercise).toList();
        var back = new SessionRule(programme, cards.of(keys), known, log, SessionRule.NOBODY_ALONE).takenBack();
        if (back.isEmpty()) {
            return List.of();
        }
        var by = current.require();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var decisions = back.stream().map(SessionRule.Back::decision).toList();
        var next = back.stream().map(SessionRule.Back::next).toList();
        answers.add(log.patient(), decisions, Answer.TAKEN_BACK, "", by, now);
        prescriptions.ask(log.patient(), next, by, now);
        audit.updated(log.patient(), "programme", next.getFirst().prescription());
        return back.stream()
                .map(one -> SAY.backByNewAnswer(one.exercise(), one.quota()))
                .toList();
    }

    /** What a week of a quota plan that is over says, when the patient opens a day after it (fact sheet §3.3, QUOTA MODE). */
    @PreAuthorize("@care.isSelf(#log.patient())")
    public DecisionBatch judgeWeek(ProgrammePlan programme, RecentLog log) {
        var known = contexts.of(log.patient(), programme.id(), log.now());
        if (heldBack(log)) {
            return DecisionBatch.nothing(log.patient()); // no step while the plan is not offered; the week waits
        }
        var keys = programme.prescribed().stream().map(Prescribed::exercise).toList();
        var made = new QuotaWeekRule(programme, cards.of(keys), known, log).decisions();
        return new DecisionBatch(log.patient(), known.parameters().version(), made, List.of(), null);
    }

    /**
     * What a gap since the last session does, when the patient comes back (fact sheet §3.3, GAP).
     */
    @PreAuthorize("@care.isSelf(#patient)")
    public DecisionBatch judgeGap(PatientId patient, ProgrammePlan programme, BackAfterGap back) {
        var known = contexts.of(patient, programme.id(), clock.instant());
        var keys = programme.prescribed().stream().map(Prescribed::exercise).toList();
        var made = new GapRule(programme, cards.of(keys), known, back).decisions();
        return new DecisionBatch(patient, known.parameters().version(), made, List.of(), null);
    }

    /** Stores what was judged; easing, and what the automatic mode may do, is asked from now on. */
    @PreAuthorize("@care.isSelf(#judged.patient())")
    public void keep(DecisionBatch judged) {
        var by = current.require();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        writer.add(judged.patient(), judged.made(), judged.parameters(), by, now);
        keepAnswers(judged, now);
    }

    private void keepAnswers(DecisionBatch judged, Instant now) {
        var by = current.require();
        var alone = judged.made().stream()
                .filter(one -> one.next() != null && one.decision().effect() == Decision.Effect.OFFERS)
                .map(NewDecision::id)
                .toList();
        answers.add(judged.patient(), alone, Answer.AUTOMATIC, "", by, now);
        answers.add(judged.patient(), judged.doubted(), Answer.DOUBTED, "", by, now);
        var end = judged.automaticEnd();
        if (end != null) {
            automatic.in(judged.patient(), end.programme(), end.cause());
        }
    }

    private static Optional<ProgrammePlan> running(List<ProgrammePlan> programmes, RecentLog log) {
        return programmes.stream()
                .filter(one ->
                        one.plan().endsOn() == null || !one.plan().endsOn().isBefore(log.today()))
                .filter(one -> !one.plan().startsOn().isAfter(log.today()))
                .findFirst();
    }
}
