package org.steadyback.caseload.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;

import org.steadyback.access.CareRole;
import org.steadyback.agreement.PlanWish;
import org.steadyback.agreement.SuggestedPlan;
import org.steadyback.caseload.ChartSummary;
import org.steadyback.caseload.ChartSummary.EpisodeLine;
import org.steadyback.caseload.ChartSummary.GateLine;
import org.steadyback.caseload.ChartSummary.ProgrammeLine;
import org.steadyback.grading.AdherenceWords;
import org.steadyback.insight.trend.TrendSentence;
import org.steadyback.programme.Mode;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.uikit.Tone;

/** A chart's front page in sentences. */
final class SummaryWords {

    private SummaryWords() {}

    /** "Anna Berg (lead), Ben Cole (second)". */
    static String careTeam(ChartSummary summary) {
        return summary.careTeam().stream()
                .map(member -> member.name() + " (" + role(member.role()) + ")")
                .collect(Collectors.joining(", "));
    }

    static String episode(EpisodeLine episode) {
        return "%s, since %s%s"
                .formatted(
                        episode.diagnosis().label(),
                        RowWords.date(episode.onset()),
                        episode.closed() ? ", closed" : "");
    }

    static String programme(ProgrammeLine programme) {
        var time = programme.week() < 1
                ? "starts on " + RowWords.date(programme.startsOn())
                : "week " + programme.week() + ", since " + RowWords.date(programme.startsOn());
        return "%s, %s, %s"
                .formatted(
                        programme.mode() == Mode.GUIDED ? "Guided by pain" : "By quota",
                        programme.exercises() == 1 ? "1 exercise" : programme.exercises() + " exercises",
                        time);
    }

    /** "Accepted by the patient on 3 Sept 2026", "Asks to change: It is too much". */
    static String agreement(SuggestedPlan plan, ZoneId zone) {
        if (plan.answer().isEmpty()) {
            return "Not answered by the patient yet; sessions do not wait for it.";
        }
        var answer = plan.answer().orElseThrow();
        var day = RowWords.date(LocalDate.ofInstant(answer.at(), zone));
        if (answer.suits()) {
            return "Accepted by the patient on " + day + ".";
        }
        var wishes = answer.wishes().stream().sorted().map(PlanWish::label).collect(Collectors.joining(". "));
        var own = answer.words().isEmpty() ? "" : " “" + answer.words() + "”";
        var head = plan.changeOpen() ? "Asks to change, " : "Asked to change and answered, ";
        return head + day + ": " + wishes + own;
    }

    /** "Done: 88 %, 56 of 64 bouts, last 14 days; last record yesterday. Mornings about 3, about 5 before." */
    static String lastTwoWeeks(ChartSummary summary) {
        var done = "Done: " + AdherenceWords.lastTwoWeeks(summary.adherence());
        var last = summary.lastRecord() == null
                ? "nothing recorded yet"
                : "last record " + RowWords.ago(summary.lastRecord(), summary.today());
        var trend = summary.mornings();
        var mornings = trend == null
                ? "Too few morning answers to say how pain goes."
                : "Mornings about %s, about %s before."
                        .formatted(TrendSentence.number(trend.now()), TrendSentence.number(trend.before()));
        return "%s; %s. %s".formatted(done, last, mornings);
    }

    static String gate(GateLine gate, LocalDate today) {
        var opens = gate.opensOn();
        if (gate.action() != GateAction.STAY_ACTIVE || opens == null) {
            return GateWords.title(gate.action());
        }
        return opens.isAfter(today)
                ? "Stay active; the programme opens on " + RowWords.date(opens)
                : "Stay active until " + RowWords.date(opens) + "; the programme is open";
    }

    /** "Weekly check not answered, due since 3 Sept 2026 (9 days)". */
    static String late(ScreenDue.Late late, LocalDate today) {
        return "%s not answered, due since %s (%s days)."
                .formatted(
                        late.why() == ScreenDue.Why.WEEK ? "Weekly check" : "Screen of every 12 weeks",
                        RowWords.date(late.since()),
                        late.days(today));
    }

    static Tone tone(GateAction action) {
        return switch (action) {
            case EMERGENCY, SAME_DAY -> Tone.STOP;
            case URGENT, CLINICIAN_FIRST, SUPERVISED_ONLY, OK_WITH_CAUTIONS -> Tone.ATTENTION;
            case STAY_ACTIVE -> Tone.PAUSED;
            case OK -> Tone.SETTLED;
        };
    }

    private static String role(CareRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
