package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Graded;
import org.steadyback.grading.SessionClass;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DoseNews;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.Mode;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;
import org.steadyback.programme.plan.PrescriptionId;

/** Judges every exercise of a programme by its sessions, and tells what is new. Pure: the same record gives the same decisions. */
final class SessionRule {

    /** Every rise waits for the physio. */
    static final Predicate<ExerciseCard> NOBODY_ALONE = _ -> false;

    private static final EnumSet<Decision> RISES = EnumSet.of(Decision.PROGRESS, Decision.PROGRESS_DOUBLE);
    private static final EnumSet<Answer> APPLIED = EnumSet.of(Answer.ACCEPTED, Answer.CHANGED, Answer.AUTOMATIC);

    private static final EnumSet<Answer> BY_THEMSELVES = EnumSet.of(Answer.AUTOMATIC, Answer.DOUBTED);

    private final ProgrammePlan programme;
    private final Map<VersionKey, ExerciseCard> cards;
    private final DecisionContext context;
    private final RecentLog log;
    private final Predicate<ExerciseCard> alone;
    private final AskedDays askedDays;
    private final GradingCaseBuilder cases;

    /** @param alone exercises of which a plain rise acts without the physio */
    SessionRule(
            ProgrammePlan programme,
            Map<VersionKey, ExerciseCard> cards,
            DecisionContext context,
            RecentLog log,
            Predicate<ExerciseCard> alone) {
        this.programme = programme;
        this.cards = cards;
        this.context = context;
        this.log = log;
        this.alone = alone;
        this.askedDays = new AskedDays(List.of(programme), log.days(), RecentLog.DAYS);
        this.cases = new GradingCaseBuilder(withoutFlares(), log, askedDays, context.parameters());
    }

    ProgrammePlan programme() {
        return programme;
    }

    Map<VersionKey, ExerciseCard> cards() {
        return cards;
    }

    DecisionContext context() {
        return context;
    }

    RecentLog log() {
        return log;
    }

    /** The same where every rise waits for the physio. */
    SessionRule waiting() {
        return new SessionRule(programme, cards, context, log, NOBODY_ALONE);
    }

    /** What has to be added; nothing where the newest decision says the same already. */
    List<NewDecision> decisions() {
        var made = new ArrayList<NewDecision>();
        for (var newest : programme.newest()) {
            decision(newest.asked().prescription()).ifPresent(made::add);
        }
        return List.copyOf(made);
    }

    /** Rises that were applied and rest on the session that has just been corrected. */
    List<DecisionId> doubted() {
        var day = log.correctedDay();
        return day == null
                ? List.of()
                : context.earlier().stream()
                        .filter(one -> RISES.contains(one.decision())
                                && one.days().contains(day)
                                && one.answers().stream().anyMatch(APPLIED::contains)
                                && !one.answers().contains(Answer.DOUBTED))
                        .map(PastDecision::id)
                        .toList();
    }

    /**
     * What the rules made by themselves of a morning that has been answered anew, where they would not make it of the newest answer:
     * back to what was asked before. A dose that was in force on an earlier day, or that a physio has answered, stays.
     */
    List<Back> takenBack() {
        var day = log.correctedDay();
        if (day == null || programme.mode() != Mode.GUIDED || context.inFlare(log.today())) {
            return List.of();
        }
        var back = new ArrayList<Back>();
        for (var newest : programme.newest()) {
            var earlier = context.of(newest.asked().prescription());
            if (!earlier.isEmpty() && madeOfThatDay(newest, earlier.getFirst(), day)) {
                back(newest, earlier).ifPresent(back::add);
            }
        }
        return List.copyOf(back);
    }

    /** @param decision that is taken back */
    record Back(DecisionId decision, String exercise, String quota, NextDose next) {}

    private boolean madeOfThatDay(Prescribed newest, PastDecision last, LocalDate day) {
        var status = newest.status();
        boolean made = status != null
                && status.id().equals(last.id())
                && Integer.valueOf(newest.asked().number()).equals(status.madeVersion());
        return made
                && last.rule() == NewDecision.Rule.SESSIONS
                && last.days().contains(day)
                && BY_THEMSELVES.containsAll(last.answers())
                && !newest.asked().validFrom().isBefore(log.today());
    }

    private Optional<Back> back(Prescribed newest, List<PastDecision> earlier) {
        var made = earlier.getFirst();
        var history = history(newest.asked().prescription()).before(newest);
        var judged = cases.make(history, earlier.subList(1, earlier.size()));
        var graded = judged.decide(context.parameters());
        if (made.says(judged.version().asked().number(), graded.decision(), graded.cause(), graded.quota())) {
            return Optional.empty();
        }
        var next = new NextDose(
                newest.asked().prescription(),
                newest.asked().number(),
                judged.version().asked().dose(),
                log.next(newest.asked()),
                VersionCause.of(VersionKind.MORNING_CHANGED),
                null);
        var quota = QuotaWords.of(judged.dose().quantity(), judged.dose().quota());
        return Optional.of(new Back(made.id(), card(judged.version()).name(), quota, next));
    }

    /** Of one exercise; empty where its newest decision says the same already. */
    Optional<NewDecision> decision(PrescriptionId prescription) {
        var history = history(prescription);
        var earlier = context.of(prescription);
        var judged = cases.make(history, earlier);
        var graded = judged.decide(context.parameters());
        if (graded.decision() == Decision.ALERT_STOP) {
            return decision(history, earlier, judged, graded);
        }
        if (context.inFlare(log.today())) {
            return Optional.empty(); // a flare has its own way back
        }
        return programme.mode() == Mode.GUIDED
                ? decision(history, earlier, judged, graded)
                : pace(history, earlier, judged.withoutPain());
    }

    /** In quota mode pain is logged and moves nothing (fact sheet §3.1); more than the quota is gently discouraged. */
    private Optional<NewDecision> pace(PrescriptionHistory history, List<PastDecision> earlier, JudgedCase judged) {
        var graded = judged.decide(context.parameters());
        var newest = history.newest();
        var status = newest.status();
        boolean waits = status != null && status.open(newest.asked().number());
        return graded.decision() == Decision.HOLD_PACE && !waits
                ? decision(history, earlier, judged, graded)
                : Optional.empty();
    }

    private Optional<NewDecision> decision(
            PrescriptionHistory history, List<PastDecision> earlier, JudgedCase judged, Graded graded) {
        var last = earlier.isEmpty() ? null : earlier.getFirst();
        if (last != null && waitsForNewStart(last, judged) && graded.decision() != Decision.ALERT_STOP) {
            return Optional.empty();
        }
        var named = graded.decision() == Decision.HOLD_PACE && boomAndBust(history)
                ? graded.because(Cause.BOOM_AND_BUST)
                : graded;
        return isNew(last, judged, named) ? Optional.of(made(judged, named)) : Optional.empty();
    }

    /** After a very long gap nothing is asked until a physio has found a new start; what was done all the same says nothing of it. */
    private static boolean waitsForNewStart(PastDecision last, JudgedCase judged) {
        return last.decision() == Decision.REBASELINE
                && !last.answered()
                && last.judgedVersion() == judged.version().asked().number();
    }

    private boolean boomAndBust(PrescriptionHistory history) {
        var prescription = history.newest().asked().prescription();
        return new BoomPattern(log.today(), askedDays.daysOf(prescription)).shows(context.parameters());
    }

    private ProgrammePlan withoutFlares() {
        var plan = context.withoutFlares(programme.plan(), log.today());
        return new ProgrammePlan(programme.id(), programme.mode(), programme.goal(), plan, programme.prescribed());
    }

    private PrescriptionHistory history(PrescriptionId prescription) {
        var versions = programme.prescribed().stream()
                .filter(one -> one.asked().prescription().equals(prescription))
                .toList();
        return new PrescriptionHistory(versions, this::graded);
    }

    private GradedDose graded(Prescribed version) {
        return GradedDose.of(version.asked().dose(), card(version), context.parameters());
    }

    private ExerciseCard card(Prescribed version) {
        return Objects.requireNonNull(cards.get(version.exercise()));
    }

    private boolean isNew(@Nullable PastDecision last, JudgedCase judged, Graded graded) {
        int version = judged.version().asked().number();
        if (last == null || last.judgedVersion() != version) {
            return graded.decision() != Decision.CONTINUE;
        }
        if (restsOnCorrection(last)) {
            boolean sameStop = graded.decision() == Decision.ALERT_STOP
                    && last.says(version, graded.decision(), graded.cause(), graded.quota());
            return !sameStop; // a correction keeps a stop symptom, and that is no second one
        }
        if (last.lowered() && last.days().equals(judged.days())) {
            return false; // eased for these sessions already, and there was nothing lower
        }
        if (graded.decision() == Decision.CONTINUE) {
            return last.decision() != Decision.CONTINUE;
        }
        return !last.says(version, graded.decision(), graded.cause(), graded.quota());
    }

    private boolean restsOnCorrection(PastDecision last) {
        return log.correctedDay() != null && last.days().contains(log.correctedDay());
    }

    private NewDecision made(JudgedCase judged, Graded graded) {
        var id = DecisionId.next();
        var name = card(judged.version()).name();
        var evidence = judged.evidence(graded, context.parameters());
        var next = next(id, judged, graded);
        var shown = next != null && RISES.contains(graded.decision()) ? shownQuota(judged, next) : graded.quota();
        return new NewDecision(
                id,
                judged.version(),
                name,
                NewDecision.Rule.SESSIONS,
                judged.dose(),
                new Inputs(judged.state(), judged.sessions()).json(),
                judged.days(),
                new DoseNews(
                        graded.decision(),
                        graded.cause(),
                        judged.dose().quantity(),
                        judged.dose().quota(),
                        shown,
                        goodInARow(graded.classes())),
                graded.quota(),
                graded.classes(),
                evidence,
                next);
    }

    private BigDecimal shownQuota(JudgedCase judged, NextDose next) {
        return new GradedDose(
                        judged.dose().quantity(), next.dose(), judged.dose().capOfRest())
                .quota();
    }

    private @Nullable NextDose next(DecisionId id, JudgedCase judged, Graded graded) {
        if (graded.decision().effect() == Decision.Effect.LOWERS
                && graded.quota().compareTo(judged.dose().quota()) < 0) {
            return nextDose(id, judged, graded, graded.quota());
        }
        boolean acts = RISES.contains(graded.decision())
                && alone.test(card(judged.version()))
                && judged.state().riseInLast7Days().signum() == 0;
        return acts ? nextDose(id, judged, graded, oneGranuleMore(judged, graded)) : null;
    }

    /** The automatic mode takes the smallest step only, at most one a week. */
    private static BigDecimal oneGranuleMore(JudgedCase judged, Graded graded) {
        return graded.quota()
                .min(judged.dose().quota().add(judged.dose().granule().size()));
    }

    private NextDose nextDose(DecisionId id, JudgedCase judged, Graded graded, BigDecimal quota) {
        var asked = judged.version().asked();
        return new NextDose(
                asked.prescription(),
                asked.number(),
                judged.dose().with(quota),
                log.next(asked),
                VersionCause.of(VersionKind.GRADED),
                id);
    }

    private static int goodInARow(List<SessionClass> classes) {
        int count = 0;
        for (int i = classes.size() - 1; i >= 0; i--) {
            if (classes.get(i).good()) {
                count++;
            } else if (classes.get(i) != SessionClass.PENDING) {
                break;
            }
        }
        return count;
    }

    /** A stop or an unsettled session that nobody knew of when the automatic mode was switched on: with it, the mode ends. */
    Optional<AutomaticCause> endsAutomatic() {
        var since = context.automaticSince();
        return since == null
                ? Optional.empty()
                : programme.newest().stream()
                        .flatMap(newest -> unsettled(newest.asked().prescription(), since))
                        .min(Comparator.naturalOrder());
    }

    private Stream<AutomaticCause> unsettled(PrescriptionId prescription, Instant since) {
        var earlier = context.of(prescription);
        var judged = cases.make(history(prescription), earlier);
        var classes = judged.decide(context.parameters()).classes();
        var known = earlier.stream()
                .filter(one -> !one.decidedAt().isAfter(since))
                .flatMap(one -> one.unsettledDays().stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, classes.size())
                .filter(i -> !known.contains(judged.days().get(i)))
                .mapToObj(classes::get)
                .filter(one -> one.bad() || one == SessionClass.STOP)
                .map(one -> one == SessionClass.STOP ? AutomaticCause.STOP : AutomaticCause.UNSETTLED);
    }
}
