package org.steadyback.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.access.CareRole;
import org.steadyback.agreement.SuggestedPlan;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.grading.Adherence;
import org.steadyback.insight.trend.PainTrend;
import org.steadyback.programme.Mode;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Offered;
import org.steadyback.screening.rules.ScreenDue;

/**
 * The front page of a chart.
 *
 * @param offered what the patient is offered by safety; {@code null} where nobody has decided
 * @param late a routine safety question that waits too long for its answer
 * @param suggested the plan with the patient's answer; {@code null} without a programme
 * @param adherence of the last two weeks
 * @param lastRecord day of the last record; {@code null} when there is none
 * @param hasAccount whether the patient can sign in, or will once a password is chosen
 */
public record ChartSummary(
        LocalDate today,
        ZoneId zone,
        List<Member> careTeam,
        @Nullable EpisodeLine episode,
        @Nullable GateLine gate,
        @Nullable Offered offered,
        ScreenDue.@Nullable Late late,
        @Nullable ProgrammeLine programme,
        @Nullable SuggestedPlan suggested,
        Adherence adherence,
        @Nullable LocalDate lastRecord,
        @Nullable PainTrend mornings,
        @Nullable ReviewLine lastReview,
        boolean hasAccount) {

    /** Somebody who treats the patient now. */
    public record Member(String name, CareRole role) {}

    /** @param closed whether the episode is over */
    public record EpisodeLine(DiagnosisClass diagnosis, LocalDate onset, boolean closed) {}

    /** What the patient may do, as last decided. */
    public record GateLine(
            GateAction action, String reason, @Nullable LocalDate opensOn, String by, Instant at) {}

    /** @param week from 1; 0 or less before it starts */
    public record ProgrammeLine(Mode mode, String goal, LocalDate startsOn, int week, int exercises) {}

    public record ReviewLine(String by, Instant at, String note) {}
}
