package org.steadyback.caseload.need;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.caseload.need.Facts.Parts;
import org.steadyback.caseload.need.Facts.Quiet;
import org.steadyback.caseload.need.Facts.Stop;
import org.steadyback.caseload.need.Facts.Unreviewed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NeedTest {

    /** One patient a line: every fact that the need may rest on, and what it comes to. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // who              programme recorded stop       pain          quiet unreviewed days   exercises
                "stop before all    | true  | true  | Chest pain | Mornings up | 9/3 | 9 | 1/12  | 1/36  | STOPPED      | Chest pain",
                "stopped, no plan   | false | false | Chest pain | -           | -   | - | -     | -     | STOPPED      | Chest pain",
                "pain before quiet  | true  | true  | -          | Mornings up | 9/3 | 9 | 1/12  | 1/36  | PAIN_UP      | Mornings up",
                "pain, no plan      | false | true  | -          | Mornings up | -   | - | -     | -     | PAIN_UP      | Mornings up",
                "not seen           | true  | true  | -          | -           | 9/3 | 9 | 1/12  | 1/36  | SILENT       | Nothing recorded for 9 days",
                "never began        | true  | false | -          | -           | 7/7 | - | 0/7   | 0/21  | SILENT       | Nothing recorded since the start for 7 days",
                "six days is not it | true  | true  | -          | -           | 6/6 | - | 10/12 | 30/36 | ON_TRACK     | 10 of 12 days",
                "paused meanwhile   | true  | true  | -          | -           | 9/0 | - | 4/4   | 4/4   | ON_TRACK     | 4 of 4 days",
                "to review          | true  | true  | -          | -           | 1/1 | 7 | 5/12  | 5/36  | TO_REVIEW    | New records; your last review was 7 days ago",
                "reviewed lately    | true  | true  | -          | -           | 1/1 | 6 | 5/12  | 15/36 | LOW          | 5 of 12 days",
                "half is not low    | true  | true  | -          | -           | 1/1 | - | 6/12  | 18/36 | SLIPPING     | 6 of 12 days",
                "most left out      | true  | true  | -          | -           | 0/0 | - | 11/12 | 14/36 | LOW          | 'On 11 of 12 days, but 14 of 36 exercises'",
                "some left out      | true  | true  | -          | -           | 0/0 | - | 11/12 | 25/36 | SLIPPING     | 'On 11 of 12 days, but 25 of 36 exercises'",
                "on track           | true  | true  | -          | -           | 0/0 | - | 10/12 | 29/36 | ON_TRACK     | 10 of 12 days",
                "more than planned  | true  | true  | -          | -           | 0/0 | - | 14/12 | 36/36 | ON_TRACK     | 14 of 12 days",
                "too early          | true  | true  | -          | -           | 1/1 | - | 1/3   | 1/9   | TOO_EARLY    | 1 of 3 days",
                "new                | true  | false | -          | -           | -   | - | -     | -     | NEW          | 'Assigned, no session yet'",
                "new, day three     | true  | false | -          | -           | 3/3 | - | 0/3   | 0/9   | NEW          | 'Assigned, no session yet'",
                "no programme       | false | true  | -          | -           | -   | 9 | -     | -     | NO_PROGRAMME | Nothing assigned at the moment"
            })
    void givesEachTheirMostPressingReason(
            String who,
            boolean programme,
            boolean recorded,
            @Nullable String stop,
            @Nullable String pain,
            @Nullable String quiet,
            @Nullable Integer unreviewed,
            @Nullable String days,
            @Nullable String exercises,
            Reason reason,
            String words) {
        var needs = Need.of(new Facts(
                programme,
                recorded,
                stop == null ? null : Stop.reported(stop),
                pain,
                null,
                null,
                quiet == null ? null : new Quiet(first(quiet), second(quiet)),
                unreviewed == null ? null : new Unreviewed(unreviewed, true),
                parts(days),
                parts(exercises)));

        assertThat(needs.getFirst().reason()).isEqualTo(reason);
        assertThat(needs.getFirst().words()).isEqualTo(words);
    }

    @Test
    void saysWhatElseApplies() {
        var facts = new Facts(
                true,
                true,
                Stop.reported("Chest pain"),
                "Mornings up",
                null,
                "Asked on 3 Nov to change the plan",
                new Quiet(1, 1),
                new Unreviewed(9, false),
                parts("5/12"),
                null);

        assertThat(Need.of(facts))
                .extracting(Need::reason)
                .containsExactly(Reason.STOPPED, Reason.PAIN_UP, Reason.ASKS_CHANGE, Reason.TO_REVIEW, Reason.LOW);
    }

    @Test
    void aFlareThatShouldHaveSettledStandsAbovePainAndOthersBelow() {
        assertThat(Need.of(facts(new Facts.Flare("Flare not settled on day 9", true, 9))))
                .extracting(Need::reason)
                .containsExactly(Reason.FLARE_REVIEW, Reason.PAIN_UP);
        assertThat(Need.of(facts(new Facts.Flare("In a flare, day 3", false, 3))))
                .extracting(Need::reason)
                .containsExactly(Reason.PAIN_UP, Reason.FLARE);
    }

    @Test
    void anEmergencyOutweighsTheSameDayAndThatWhatWasLookedAtHoweverOld() {
        int newEmergency = stopped(Facts.Urgency.EMERGENCY, 0);
        int oldEmergency = stopped(Facts.Urgency.EMERGENCY, 72);
        int oldSameDay = stopped(Facts.Urgency.SAME_DAY, 100_000);
        int reported = Need.of(withStop(Stop.reported("Chest pain"))).getFirst().weight();

        assertThat(oldEmergency).isGreaterThan(newEmergency);
        assertThat(newEmergency).isGreaterThan(oldSameDay);
        assertThat(oldSameDay).isGreaterThan(reported);
    }

    private static int stopped(Facts.Urgency urgency, long hours) {
        return Need.of(withStop(new Stop("Emergency care now", urgency, hours)))
                .getFirst()
                .weight();
    }

    private static Facts withStop(Stop stop) {
        return new Facts(true, true, stop, null, null, null, null, null, null, null);
    }

    @Test
    void aLateScreenIsAReasonAndALateCheckStandsBesideWhatElseIs() {
        assertThat(Need.of(late(true))).extracting(Need::reason).containsExactly(Reason.SCREEN_LATE);
        assertThat(Need.of(late(false)))
                .extracting(Need::reason, Need::words)
                .containsExactly(
                        tuple(Reason.ON_TRACK, "12 of 12 days"), tuple(Reason.CHECK_LATE, "Due since 3 Nov, 9 days"));
    }

    @Test
    void aQuotaPlanThatWaitsForApprovalIsADecisionToo() {
        assertThat(Need.of(toApprove(0)))
                .extracting(Need::reason, Need::words)
                .containsExactly(tuple(Reason.DECISION_WAITING, "a quota plan to approve"));
        assertThat(Need.of(toApprove(2)).getFirst().words()).isEqualTo("2 decisions on doses, a quota plan to approve");
    }

    private static Facts toApprove(int decisions) {
        return waiting(decisions, 0, true);
    }

    @Test
    void startsThatWaitAreDecisionsToo() {
        assertThat(Need.of(waiting(0, 1)).getFirst().words()).isEqualTo("1 start to agree");
        assertThat(Need.of(waiting(2, 1)).getFirst())
                .isEqualTo(new Need(Reason.DECISION_WAITING, "2 decisions on doses, 1 start to agree", 3));
        assertThat(Need.of(waiting(0, 0)).getFirst().reason()).isEqualTo(Reason.ON_TRACK);
    }

    private static Facts waiting(int decisions, int starts) {
        return waiting(decisions, starts, false);
    }

    private static Facts waiting(int decisions, int starts, boolean quotaPlan) {
        return new Facts(
                true,
                true,
                null,
                null,
                null,
                null,
                null,
                new Quiet(1, 1),
                null,
                parts("12/12"),
                null,
                decisions,
                starts,
                null,
                quotaPlan);
    }

    private static Facts late(boolean whole) {
        var late = new Facts.Late("Due since 3 Nov, 9 days", whole, 9);
        return new Facts(
                true, true, null, null, null, null, null, new Quiet(1, 1), null, parts("12/12"), null, 0, 0, late);
    }

    @Test
    void whatIsNotRightStandsAboveAWishWithItsAgeAndPainWeighsMost() {
        var waits = notRight(new Facts.NotRight(2, false, 12));
        var hurts = notRight(new Facts.NotRight(1, true, 0));

        assertThat(Need.of(waits)).extracting(Need::reason).containsExactly(Reason.NOT_RIGHT, Reason.ASKS_CHANGE);
        assertThat(Need.of(waits).getFirst().words()).isEqualTo("2 exercises; said 12 days ago");
        assertThat(Need.of(hurts).getFirst().words()).isEqualTo("1 exercise, it hurts; said today");
        assertThat(Need.of(hurts).getFirst().weight())
                .isGreaterThan(Need.of(waits).getFirst().weight());
    }

    private static Facts notRight(Facts.NotRight said) {
        return new Facts(
                true,
                true,
                null,
                null,
                null,
                "Asked on 3 Nov",
                said,
                new Quiet(1, 1),
                null,
                parts("12/12"),
                null,
                0,
                0,
                null);
    }

    @Test
    void aSuggestedFlareIsNoFlareThatLasts() {
        assertThat(Need.of(facts(new Facts.Flare("Flare plan suggested, not answered: 6 and 6", false, 0))))
                .extracting(Need::reason)
                .containsExactly(Reason.PAIN_UP, Reason.FLARE_SUGGESTED);
    }

    /** Each state that hides, alone and beside what is more pressing. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // who            programme stop  boom          closed          automatic     days   all reasons
                "boom and bust   | true  | -    | Boom and bust | -             | -           | 12/12 | BOOM_AND_BUST",
                "boom, slipping  | true  | -    | Boom and bust | -             | -           | 8/12  | SLIPPING BOOM_AND_BUST",
                "closed          | false | -    | -             | Closed 3 Sept | -           | -     | CLOSED",
                "closed, alert   | false | Fell | -             | Closed 3 Sept | -           | -     | STOPPED CLOSED",
                "new, alert      | false | Fell | -             | -             | -           | -     | STOPPED NO_PROGRAMME",
                "runs again      | true  | -    | -             | Closed 3 Sept | -           | 12/12 | ON_TRACK",
                "too early       | true  | -    | -             | -             | -           | 1/3   | TOO_EARLY",
                "automatic ended | true  | -    | -             | -             | since 3 Nov | 12/12 | ON_TRACK AUTOMATIC_OFF",
                "and then closed | false | -    | -             | Closed 3 Sept | since 3 Nov | -     | CLOSED"
            })
    void saysWhatIsEasilyOverlooked(
            String who,
            boolean programme,
            @Nullable String stop,
            @Nullable String boom,
            @Nullable String closed,
            @Nullable String automaticOff,
            @Nullable String days,
            String reasons) {
        var needs = Need.of(new Facts(
                programme,
                programme,
                stop == null ? null : Stop.reported(stop),
                null,
                null,
                null,
                null,
                programme ? new Quiet(1, 1) : null,
                null,
                parts(days),
                null,
                0,
                0,
                null,
                false,
                new Facts.Beside(boom, closed, automaticOff)));

        assertThat(needs).extracting(need -> need.reason().name()).containsExactly(reasons.split(" "));
    }

    @Test
    void withheldExercisesAreATaskWithTheirNumberAndReason() {
        var facts = new Facts(
                true,
                true,
                null,
                null,
                null,
                "Asked on 3 Nov",
                null,
                new Quiet(1, 1),
                null,
                parts("12/12"),
                null,
                0,
                0,
                null,
                false,
                new Facts.Beside(null, null, null),
                new Facts.Withheld(2, 5, "pregnancy"));

        assertThat(Need.of(facts)).extracting(Need::reason).containsExactly(Reason.WITHHELD, Reason.ASKS_CHANGE);
        assertThat(Need.of(facts).getFirst().words()).isEqualTo("2 of 5: pregnancy");
    }

    private static Facts facts(Facts.Flare flare) {
        return new Facts(true, true, null, "Mornings up", flare, null, new Quiet(1, 1), null, parts("12/12"), null);
    }

    @Test
    void whoIsSilentIsNotAlsoToldToHaveLeftOutMuch() {
        var facts = new Facts(true, true, null, null, null, null, new Quiet(9, 9), null, parts("1/12"), parts("1/36"));

        assertThat(Need.of(facts)).extracting(Need::reason).containsExactly(Reason.SILENT);
    }

    private static @Nullable Parts parts(@Nullable String parts) {
        return parts == null ? null : new Parts(first(parts), second(parts));
    }

    private static int first(String parts) {
        return Integer.parseInt(parts.split("/")[0]);
    }

    private static int second(String parts) {
        return Integer.parseInt(parts.split("/")[1]);
    }
}
