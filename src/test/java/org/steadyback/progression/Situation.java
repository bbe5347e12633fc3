package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.AdherenceDay;
import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Effort;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Quantity;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.grading.SessionClass;
import org.steadyback.grading.StopSign;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.Signature;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.Cards;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DecisionStatus;
import org.steadyback.programme.DoseNews;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.Mode;
import org.steadyback.programme.Origin;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.QuotaPlanId;
import org.steadyback.programme.QuotaStatus;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

/**
 * A programme and what was recorded in it, for tests, in words. Days are counted back from today: 0 = today, 1 = yesterday. It is
 * eight in the evening, and sessions end at six.
 */
final class Situation {

    /** A Thursday. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 25);

    static final Instant NOW = TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC);
    static final PatientId PATIENT = new PatientId(new UUID(0, 7));
    static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(0, 9));
    static final PrescriptionId BRIDGE = new PrescriptionId(new UUID(0, 1));
    static final PrescriptionId WALK = new PrescriptionId(new UUID(0, 2));
    static final PrescriptionId STRETCH = new PrescriptionId(new UUID(0, 3));

    /** Repetitions up to 12. */
    static final ExerciseCard BRIDGE_CARD = Cards.card("SBR1", Section.STRENGTHENING, 1, 1, "2×10×0s · 1/day · 7/wk");

    /** Minutes up to 30. */
    static final ExerciseCard WALK_CARD = Cards.card("FWA2", Section.PHYSICAL_FITNESS, 2, 2, "10 min · 1/day · 7/wk");

    /** Seconds up to 60. */
    static final ExerciseCard STRETCH_CARD =
            Cards.card("MFL2", Section.MOVEMENT_OR_STRETCHING, 2, 2, "1×1×30s · 1/day · 7/wk");

    private static final Map<PrescriptionId, ExerciseCard> CARDS =
            Map.of(BRIDGE, BRIDGE_CARD, WALK, WALK_CARD, STRETCH, STRETCH_CARD);

    private final List<Prescribed> versions = new ArrayList<>();
    private final List<RecentLog.Bout> bouts = new ArrayList<>();
    private final List<DayFacts.Item> items = new ArrayList<>();
    private final Map<LocalDate, PainScore> mornings = new HashMap<>();
    private final List<DecisionContext.Flared> flares = new ArrayList<>();
    private final List<PastDecision> earlier = new ArrayList<>();
    private final List<Period> pauses = new ArrayList<>();
    private final List<DayFacts.Apart> apart = new ArrayList<>();
    private Mode mode = Mode.GUIDED;
    private LocalDate startsOn = ago(60);
    private Frequency frequency = new Frequency.DaysAWeek(7);
    private int boutsADay = 1;
    private @Nullable PainScore painAtStart;
    private @Nullable LocalDate corrected;
    private @Nullable Instant automaticSince;
    private Predicate<ExerciseCard> alone = SessionRule.NOBODY_ALONE;

    static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    static Instant evening(int ago) {
        return ago(ago).atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    static Dose.Sets reps(int reps) {
        return new Dose.Sets(1, reps, 0, 0, Side.BOTH_TOGETHER, null);
    }

    static Dose.Sets hold(int seconds) {
        return new Dose.Sets(1, 1, seconds, 0, Side.BOTH_TOGETHER, null);
    }

    static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    Situation quotaMode() {
        mode = Mode.QUOTA;
        return this;
    }

    Situation startsOn(int ago) {
        startsOn = ago(ago);
        return this;
    }

    Situation schedule(Frequency days, int bouts) {
        frequency = days;
        boutsADay = bouts;
        return this;
    }

    /** Bridges asked from a day on, as the physio's word. */
    Situation asks(int number, int reps, int from, @Nullable String baseline) {
        return asks(BRIDGE, number, reps(reps), from, Origin.PHYSIO, baseline, null, QuotaStatus.NONE);
    }

    Situation asks(int number, int reps, int from, Origin origin) {
        return asks(BRIDGE, number, reps(reps), from, origin, null, null, QuotaStatus.NONE);
    }

    Situation asks(PrescriptionId id, Dose dose, int from, @Nullable String baseline) {
        return asks(id, 1, dose, from, Origin.PHYSIO, baseline, null, QuotaStatus.NONE);
    }

    Situation asks(
            PrescriptionId id,
            int number,
            Dose dose,
            int from,
            Origin origin,
            @Nullable String baseline,
            @Nullable DecisionStatus status,
            QuotaStatus quotas) {
        versions.add(new Prescribed(
                new Asked(id, number, dose, new Schedule(frequency, boutsADay), ago(from), false),
                card(id).key(),
                (int) id.value().getLeastSignificantBits(),
                origin,
                baseline == null ? null : number(baseline),
                status,
                quotas));
        return this;
    }

    static ExerciseCard card(PrescriptionId id) {
        return Objects.requireNonNull(CARDS.get(id));
    }

    /** One bout, with what it was like; it counts for adherence, too. */
    Situation did(PrescriptionId id, int version, int ago, @Nullable Integer done, Integer peak, Integer effort) {
        return did(id, version, ago, done, peak, effort, Set.of());
    }

    Situation did(
            PrescriptionId id,
            int version,
            int ago,
            @Nullable Integer done,
            @Nullable Integer peak,
            @Nullable Integer effort,
            Set<StopSign> signs) {
        bouts.add(new RecentLog.Bout(
                id,
                version,
                ago(ago),
                evening(ago),
                done,
                peak == null ? null : new PainScore(peak),
                effort == null ? null : new Effort(effort),
                signs));
        return done == null ? this : counts(id, ago, done);
    }

    /** What counts for adherence alone: of days whose pain and effort say nothing any more. */
    Situation counts(PrescriptionId id, int ago, int done) {
        items.add(new DayFacts.Item(id, ago(ago), new UUID(ago, items.size()), null, List.of(done), false, false));
        return this;
    }

    Situation morning(int ago, int pain) {
        mornings.put(ago(ago), new PainScore(pain));
        return this;
    }

    /** So many settled mornings before the newest ones, from a day back on. */
    Situation usual(int pain, int from, int number) {
        for (int day = from; day < from + number; day++) {
            morning(day, pain);
        }
        return this;
    }

    Situation painAtStart(int pain) {
        painAtStart = new PainScore(pain);
        return this;
    }

    /**
     * Sessions of the bridge on days in a row, the last one yesterday, as the fact sheet notes them in §3.8: "peak/next morning/done/
     * effort", "–" for not yet known, with stop signs after an exclamation mark.
     */
    Situation log(PrescriptionId id, int version, String log) {
        var sessions = log.split(" ");
        for (int i = 0; i < sessions.length; i++) {
            int ago = sessions.length - i;
            var signs = sessions[i].contains("!")
                    ? EnumSet.of(StopSign.valueOf(sessions[i].substring(sessions[i].indexOf('!') + 1)))
                    : EnumSet.noneOf(StopSign.class);
            var parts = sessions[i].replaceAll("!.*", "").split("/");
            did(id, version, ago, known(parts[2]), known(parts[0]), known(parts[3]), signs);
            var next = known(parts[1]);
            if (next != null) {
                morning(ago - 1, next);
            }
        }
        return this;
    }

    private static @Nullable Integer known(String number) {
        return number.equals("–") ? null : Integer.valueOf(number);
    }

    Situation flare(int began, @Nullable Integer ended) {
        flares.add(new DecisionContext.Flared(ago(began), ended == null ? null : ago(ended)));
        apart.add(new DayFacts.Apart(
                AdherenceDay.State.FLARE,
                PROGRAMME.value().toString(),
                ago(began),
                ended == null ? TODAY : ago(ended + 1)));
        return this;
    }

    Situation pause(int from, int to) {
        pauses.add(new Period(ago(from), ago(to)));
        return this;
    }

    Situation corrected(int ago) {
        corrected = ago(ago);
        return this;
    }

    Situation automaticSince(Instant since) {
        automaticSince = since;
        return this;
    }

    Situation risesAlone() {
        alone = _ -> true;
        return this;
    }

    /** A decision made before; the newest has to come first. */
    Situation decided(PastDecision decision) {
        earlier.add(decision);
        return this;
    }

    ProgrammePlan programme() {
        var plan = new Plan(
                startsOn, null, pauses, versions.stream().map(Prescribed::asked).toList());
        return new ProgrammePlan(PROGRAMME, mode, "", plan, versions);
    }

    DecisionContext context() {
        return new DecisionContext(GradingParameters.DEFAULTS, automaticSince, flares, earlier);
    }

    RecentLog log() {
        return new RecentLog(
                PATIENT, TODAY, NOW, bouts, mornings, painAtStart, new DayFacts(TODAY, items, apart), corrected);
    }

    static Map<VersionKey, ExerciseCard> cards() {
        return Map.of(BRIDGE_CARD.key(), BRIDGE_CARD, WALK_CARD.key(), WALK_CARD, STRETCH_CARD.key(), STRETCH_CARD);
    }

    SessionRule rule() {
        return new SessionRule(programme(), cards(), context(), log(), alone);
    }

    List<NewDecision> weeks() {
        return new QuotaWeekRule(programme(), cards(), context(), log()).decisions();
    }

    List<NewDecision> gap(int lastDay, int on) {
        return new GapRule(programme(), cards(), context(), new BackAfterGap(ago(lastDay), ago(on), ago(on)))
                .decisions();
    }

    WeekDone week(int from) {
        return new WeekDone(programme(), context(), log(), BRIDGE, new Period(ago(from), ago(from - 6)));
    }

    PrescriptionHistory history(PrescriptionId id) {
        return new PrescriptionHistory(programme().versionsOf(id), Situation::graded);
    }

    static GradedDose graded(Prescribed version) {
        var card = Objects.requireNonNull(cards().get(version.exercise()));
        return GradedDose.of(version.asked().dose(), card, GradingParameters.DEFAULTS);
    }

    JudgedCase judged() {
        var programme = programme();
        var log = log();
        var days = new AskedDays(List.of(programme), log.days(), RecentLog.DAYS);
        return new GradingCaseBuilder(programme, log, days, GradingParameters.DEFAULTS)
                .make(history(BRIDGE), context().of(BRIDGE));
    }

    /** A decision on the bridge, of yesterday evening, on the sessions of the last three days; its parts can be told otherwise. */
    static Past past(Decision decision, Cause cause) {
        return new Past(decision, cause);
    }

    /** Makes an {@link PastDecision}. */
    static final class Past {

        private final Decision decision;
        private final Cause cause;
        private DecisionId id = new DecisionId(new UUID(5, 5));
        private int version = 1;
        private BigDecimal before = BigDecimal.TEN;
        private @Nullable BigDecimal after = BigDecimal.TEN;
        private List<LocalDate> days = List.of(ago(3), ago(2), ago(1));
        private List<SessionClass> classes = List.of(SessionClass.GOOD, SessionClass.GOOD, SessionClass.GOOD);
        private Instant at = evening(1);
        private Set<Answer> answers = Set.of();
        private NewDecision.Rule rule = NewDecision.Rule.SESSIONS;
        private @Nullable WeekInputs week;
        private @Nullable LocalDate backOn;

        private Past(Decision decision, Cause cause) {
            this.decision = decision;
            this.cause = cause;
        }

        Past id(DecisionId which) {
            id = which;
            return this;
        }

        Past version(int judged) {
            version = judged;
            return this;
        }

        Past quota(int from, @Nullable Integer to) {
            before = BigDecimal.valueOf(from);
            after = to == null ? null : BigDecimal.valueOf(to);
            return this;
        }

        Past days(Integer... ago) {
            days = Arrays.stream(ago).map(Situation::ago).toList();
            return this;
        }

        Past classes(SessionClass... of) {
            classes = List.of(of);
            return this;
        }

        Past at(Instant when) {
            at = when;
            return this;
        }

        Past answered(Answer... by) {
            answers = Set.of(by);
            return this;
        }

        Past rule(NewDecision.Rule by) {
            rule = by;
            return this;
        }

        Past week(WeekInputs inputs) {
            week = inputs;
            rule = NewDecision.Rule.WEEK;
            return this;
        }

        Past backOn(int ago) {
            backOn = ago(ago);
            rule = NewDecision.Rule.GAP;
            return this;
        }

        PastDecision get() {
            return new PastDecision(
                    id, BRIDGE, version, decision, cause, before, after, days, classes, at, answers, rule, week,
                    backOn);
        }
    }

    /** A quota plan approved before its first day: so many repetitions, one more each week, up to a goal. */
    static QuotaStatus approved(int weekOneAgo, int first, int goal) {
        return approved(weekOneAgo, first, goal, 1);
    }

    static QuotaStatus approved(int weekOneAgo, int first, int goal, int rise) {
        return new QuotaStatus(
                false,
                false,
                new ApprovedPlan(
                        new QuotaPlanId(new UUID(6, 6)),
                        Quantity.REPS,
                        1,
                        ago(weekOneAgo),
                        BigDecimal.TEN,
                        BigDecimal.valueOf(rise),
                        QuotaPlan.from(BigDecimal.valueOf(first), BigDecimal.valueOf(goal), BigDecimal.valueOf(rise)),
                        new Signature("Anna", evening(weekOneAgo + 1)),
                        null));
    }

    /** The newest decision as the programme knows it. */
    static DecisionStatus status(
            DecisionId id, Decision decision, int judged, @Nullable Integer made, boolean answered) {
        return new DecisionStatus(
                id,
                new DoseNews(decision, Cause.GOOD_RUN, Quantity.REPS, BigDecimal.TEN, BigDecimal.TEN, 0),
                judged,
                made,
                evening(1),
                answered);
    }
}
