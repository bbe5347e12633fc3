package org.steadyback.caseload.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.caseload.need.PatientFacts.Quiet;
import org.steadyback.caseload.need.PatientFacts.Stop;
import org.steadyback.caseload.need.PatientFacts.Unreviewed;
import org.steadyback.grading.Adherence;
import org.steadyback.grading.AdherenceDay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NeedTest {

    /** One patient a line: every fact that the need may rest on, and what it comes to. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // who              programme recorded stop       pain          quiet unreviewed done
                "stop before all    | true  | true  | Chest pain | Mornings up | 9/3 | 9 | 1/12  | STOPPED      | Chest pain",
                "stopped, no plan   | false | false | Chest pain | -           | -   | - | -     | STOPPED      | Chest pain",
                "pain before quiet  | true  | true  | -          | Mornings up | 9/3 | 9 | 1/12  | PAIN_UP      | Mornings up",
                "pain, no plan      | false | true  | -          | Mornings up | -   | - | -     | PAIN_UP      | Mornings up",
                "not seen           | true  | true  | -          | -           | 9/3 | 9 | 1/12  | SILENT       | Nothing recorded for 9 days",
                "never began        | true  | false | -          | -           | 7/7 | - | 0/7   | SILENT       | Nothing recorded since the start for 7 days",
                "six days is not it | true  | true  | -          | -           | 6/6 | - | 10/12 | ON_TRACK     | '83 %, 10 of 12 bouts'",
                "paused meanwhile   | true  | true  | -          | -           | 9/0 | - | 4/4   | ON_TRACK     | '100 %, 4 of 4 bouts'",
                "to review          | true  | true  | -          | -           | 1/1 | 7 | 5/12  | TO_REVIEW    | New records; your last review was 7 days ago",
                "reviewed lately    | true  | true  | -          | -           | 1/1 | 6 | 5/12  | LOW          | '42 %, 5 of 12 bouts'",
                "half is not low    | true  | true  | -          | -           | 1/1 | - | 6/12  | SLIPPING     | '50 %, 6 of 12 bouts'",
                "nearly enough      | true  | true  | -          | -           | 0/0 | - | 799/1000 | SLIPPING  | '79 %, 799 of 1000 bouts'",
                "on track           | true  | true  | -          | -           | 0/0 | - | 10/12 | ON_TRACK     | '83 %, 10 of 12 bouts'",
                "all of it          | true  | true  | -          | -           | 0/0 | - | 12/12 | ON_TRACK     | '100 %, 12 of 12 bouts'",
                "too early          | true  | true  | -          | -           | 1/1 | - | 1/3   | TOO_EARLY    | '33 %, 1 of 3 bouts'",
                "new                | true  | false | -          | -           | -   | - | -     | NEW          | 'Assigned, no session yet'",
                "new, day three     | true  | false | -          | -           | 3/3 | - | 0/3   | NEW          | 'Assigned, no session yet'",
                "no programme       | false | true  | -          | -           | -   | 9 | -     | NO_PROGRAMME | Nothing assigned at the moment"
            })
    void givesEachTheirMostPressingReason(
            String who,
            boolean programme,
            boolean recorded,
            @Nullable String stop,
            @Nullable String pain,
            @Nullable String quiet,
            @Nullable Integer unreviewed,
            @Nullable String done,
            Reason reason,
            String words) {
        var needs = Need.of(new Known(adherence(done))
                .programme(programme)
                .recorded(recorded)
                .stop(stop == null ? null : Stop.reported(stop))
                .painRise(pain)
                .quiet(quiet == null ? null : new Quiet(first(quiet), second(quiet)))
                .unreviewed(unreviewed == null ? null : new Unreviewed(unreviewed, true))
                .facts());

        assertThat(needs.getFirst().reason()).isEqualTo(reason);
        assertThat(needs.getFirst().words()).isEqualTo(words);
    }

    @Test
    void saysWhatElseApplies() {
        var facts = new Known(adherence("5/12"))
                .stop(Stop.reported("Chest pain"))
                .painRise("Mornings up")
                .wish("Asked on 3 Nov to change the plan")
                .quiet(new Quiet(1, 1))
                .unreviewed(new Unreviewed(9, false))
                .facts();

        assertThat(Need.of(facts))
                .extracting(Need::reason)
                .containsExactly(Reason.STOPPED, Reason.PAIN_UP, Reason.ASKS_CHANGE, Reason.TO_REVIEW, Reason.LOW);
    }

    @Test
    void wordsToBeReadStandRightAfterSafetyAndSelfHarmBeforeTheRest() {
        var text = new PatientFacts.ToRead("Perhaps about self-harm, in the note of a session", true);
        var all = Need.of(new Known(adherence("5/12"))
                .stop(Stop.reported("Chest pain"))
                .painRise("Mornings up")
                .flare(new PatientFacts.Flare("day 9", true, 9))
                .toRead(text)
                .facts());

        assertThat(all)
                .extracting(Need::reason)
                .startsWith(Reason.STOPPED, Reason.WORDS_TO_READ, Reason.FLARE_REVIEW, Reason.PAIN_UP);
        assertThat(all.get(1)).isEqualTo(new Need(Reason.WORDS_TO_READ, text.words(), 1));
        assertThat(Reason.WORDS_TO_READ.ordinal()).isEqualTo(Reason.STOPPED.ordinal() + 1);
    }

    @Test
    void whatIsHeldBackIsSaidAndDoesNotWait() {
        assertThat(Need.of(new Known(adherence("12/12")).held(3).facts()))
                .extracting(Need::inWords)
                .containsExactly("On track: 100 %, 12 of 12 bouts", "Held back: 3 decisions on doses");
        assertThat(Need.of(new Known(adherence("12/12")).waiting(1, 0).held(2).facts()))
                .extracting(Need::reason, Need::weight)
                .containsExactly(tuple(Reason.DECISION_WAITING, 1), tuple(Reason.HELD_BACK, 2));
    }

    @Test
    void whoIsAwayIsNeitherOnTrackNorAtTheBeginning() {
        var until = LocalDate.of(2026, 12, 5);
        assertThat(Need.of(new Known(adherence("12/12")).away(until).facts()))
                .extracting(Need::inWords)
                .containsExactly("Away: until 5 Dec 2026");
        assertThat(Need.of(new Known(adherence("5/12")).away(until).facts()))
                .extracting(Need::reason)
                .containsExactly(Reason.AWAY, Reason.LOW);
        assertThat(Need.of(new Known(adherence("1/3")).away(until).facts()))
                .extracting(Need::reason)
                .containsExactly(Reason.AWAY);
    }

    @Test
    void recordsThatAColleagueReviewedAreNotReviewedByMe() {
        assertThat(Need.of(new Known(adherence("12/12"))
                                .unreviewed(new Unreviewed(27, false))
                                .facts())
                        .getFirst()
                        .words())
                .isEqualTo("27 days of records, not reviewed by you yet");
    }

    @Test
    void aFlareThatShouldHaveSettledStandsAbovePainAndOthersBelow() {
        assertThat(Need.of(facts(new PatientFacts.Flare("day 9", true, 9))))
                .extracting(Need::reason)
                .containsExactly(Reason.FLARE_REVIEW, Reason.PAIN_UP);
        assertThat(Need.of(facts(new PatientFacts.Flare("day 3", false, 3))))
                .extracting(Need::reason)
                .containsExactly(Reason.PAIN_UP, Reason.FLARE);
    }

    @Test
    void anEmergencyOutweighsTheSameDayAndThatWhatWasLookedAtHoweverOld() {
        int newEmergency = stopped(PatientFacts.Urgency.EMERGENCY, 0);
        int oldEmergency = stopped(PatientFacts.Urgency.EMERGENCY, 72);
        int oldSameDay = stopped(PatientFacts.Urgency.SAME_DAY, 10_000_000);
        int newUrgent = stopped(PatientFacts.Urgency.URGENT, 1);
        int oldClinicianFirst = stopped(PatientFacts.Urgency.CLINICIAN_FIRST, 10_000_000);
        int reported = Need.of(withStop(Stop.reported("Chest pain"))).getFirst().weight();

        assertThat(oldEmergency).isGreaterThan(newEmergency);
        assertThat(newEmergency).isGreaterThan(oldSameDay);
        assertThat(oldSameDay).isGreaterThan(newUrgent);
        assertThat(newUrgent).isGreaterThan(oldClinicianFirst);
        assertThat(oldClinicianFirst).isGreaterThan(reported);
    }

    private static int stopped(PatientFacts.Urgency urgency, long minutes) {
        return Need.of(withStop(new Stop("Emergency care now", urgency, minutes)))
                .getFirst()
                .weight();
    }

    private static PatientFacts withStop(Stop stop) {
        return new Known(adherence(null)).stop(stop).facts();
    }

    @Test
    void aLateScreenIsAReasonAndALateCheckStandsBesideWhatElseIs() {
        assertThat(Need.of(late(true))).extracting(Need::reason).containsExactly(Reason.SCREEN_LATE);
        assertThat(Need.of(late(false)))
                .extracting(Need::reason, Need::words)
                .containsExactly(
                        tuple(Reason.ON_TRACK, "100 %, 12 of 12 bouts"),
                        tuple(Reason.CHECK_LATE, "Due since 3 Nov, 9 days"));
    }

    @Test
    void aQuotaPlanThatWaitsForApprovalIsADecisionToo() {
        assertThat(Need.of(toApprove(0)))
                .extracting(Need::reason, Need::words)
                .containsExactly(tuple(Reason.DECISION_WAITING, "a quota plan to approve"));
        assertThat(Need.of(toApprove(2)).getFirst().words()).isEqualTo("2 decisions on doses, a quota plan to approve");
    }

    private static PatientFacts toApprove(int decisions) {
        return waiting(decisions, 0, true);
    }

    @Test
    void startsThatWaitAreDecisionsToo() {
        assertThat(Need.of(waiting(0, 1)).getFirst().words()).isEqualTo("1 start to agree");
        assertThat(Need.of(waiting(2, 1)).getFirst())
                .isEqualTo(new Need(Reason.DECISION_WAITING, "2 decisions on doses, 1 start to agree", 3));
        assertThat(Need.of(waiting(0, 0)).getFirst().reason()).isEqualTo(Reason.ON_TRACK);
    }

    private static PatientFacts waiting(int decisions, int starts) {
        return waiting(decisions, starts, false);
    }

    private static PatientFacts waiting(int decisions, int starts, boolean quotaPlan) {
        return new Known(adherence("12/12"))
                .quiet(new Quiet(1, 1))
                .waiting(decisions, starts)
                .quotaPlan(quotaPlan)
                .facts();
    }

    private static PatientFacts late(boolean whole) {
        var late = new PatientFacts.Late("Due since 3 Nov, 9 days", whole, 9);
        return new Known(adherence("12/12")).quiet(new Quiet(1, 1)).late(late).facts();
    }

    @Test
    void whatIsNotRightStandsAboveAWishWithItsAgeAndPainWeighsMost() {
        var waits = notRight(new PatientFacts.NotRight(2, false, 12));
        var hurts = notRight(new PatientFacts.NotRight(1, true, 0));

        assertThat(Need.of(waits)).extracting(Need::reason).containsExactly(Reason.NOT_RIGHT, Reason.ASKS_CHANGE);
        assertThat(Need.of(waits).getFirst().words()).isEqualTo("2 exercises; said 12 days ago");
        assertThat(Need.of(hurts).getFirst().words()).isEqualTo("1 exercise, it hurts; said today");
        assertThat(Need.of(hurts).getFirst().weight())
                .isGreaterThan(Need.of(waits).getFirst().weight());
    }

    private static PatientFacts notRight(PatientFacts.NotRight said) {
        return new Known(adherence("12/12"))
                .wish("Asked on 3 Nov")
                .notRight(said)
                .quiet(new Quiet(1, 1))
                .facts();
    }

    @Test
    void aSuggestedFlareIsNoFlareThatLasts() {
        assertThat(Need.of(facts(new PatientFacts.Flare("not answered, mornings 6 and 6", false, 0))))
                .extracting(Need::reason)
                .containsExactly(Reason.PAIN_UP, Reason.FLARE_SUGGESTED);
    }

    /** Each state that hides, alone and beside what is more pressing. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // who            programme stop alert  boom   closed       automatic     days   all reasons
                "boom and bust   | true  | -    | -    | lately | -         | -           | 12/12 | BOOM_AND_BUST",
                "boom, slipping  | true  | -    | -    | lately | -         | -           | 8/12  | SLIPPING BOOM_AND_BUST",
                "boom, early     | true  | -    | -    | lately | -         | -           | 3/3   | BOOM_AND_BUST TOO_EARLY",
                "closed          | false | -    | -    | -      | on 3 Sept | -           | -     | CLOSED",
                "closed, alert   | false | Fell | -    | -      | on 3 Sept | -           | -     | STOPPED CLOSED",
                "new, alert      | false | Fell | -    | -      | -         | -           | -     | STOPPED NO_PROGRAMME",
                "new, sciatica   | false | -    | Legs | -      | -         | -           | -     | ALERT_OPEN NO_PROGRAMME",
                "runs again      | true  | -    | -    | -      | on 3 Sept | -           | 12/12 | ON_TRACK",
                "too early       | true  | -    | -    | -      | -         | -           | 1/3   | TOO_EARLY",
                "stopped early   | true  | Fell | -    | -      | -         | -           | 1/3   | STOPPED",
                "alert, early    | true  | -    | Legs | -      | -         | -           | 3/3   | ALERT_OPEN TOO_EARLY",
                "automatic ended | true  | -    | -    | -      | -         | since 3 Nov | 12/12 | ON_TRACK AUTOMATIC_OFF",
                "and then closed | false | -    | -    | -      | on 3 Sept | since 3 Nov | -     | CLOSED"
            })
    void saysWhatIsEasilyOverlooked(
            String who,
            boolean programme,
            @Nullable String stop,
            @Nullable String alert,
            @Nullable String boom,
            @Nullable String closed,
            @Nullable String automaticOff,
            @Nullable String days,
            String reasons) {
        var needs = Need.of(new Known(adherence(days))
                .programme(programme)
                .recorded(programme)
                .stop(stop == null ? null : Stop.reported(stop))
                .quiet(programme ? new Quiet(1, 1) : null)
                .beside(new PatientFacts.Beside(alert, null, boom, closed, automaticOff))
                .facts());

        assertThat(needs).extracting(need -> need.reason().name()).containsExactly(reasons.split(" "));
    }

    @Test
    void withheldExercisesAreATaskWithTheirNumberAndReason() {
        var facts = new Known(adherence("12/12"))
                .wish("Asked on 3 Nov")
                .quiet(new Quiet(1, 1))
                .withheld(new PatientFacts.Withheld(2, 5, "pregnancy"))
                .facts();

        assertThat(Need.of(facts)).extracting(Need::reason).containsExactly(Reason.WITHHELD, Reason.ASKS_CHANGE);
        assertThat(Need.of(facts).getFirst().words()).isEqualTo("2 of 5: pregnancy");
    }

    private static PatientFacts facts(PatientFacts.Flare flare) {
        return new Known(adherence("12/12"))
                .painRise("Mornings up")
                .flare(flare)
                .quiet(new Quiet(1, 1))
                .facts();
    }

    /** Days of a flare are not asked, so few days are no beginning; a flare that is only suggested changes nothing. */
    @Test
    void inAFlareItIsNotTooEarlyToSay() {
        assertThat(Need.of(early(new PatientFacts.Flare("day 3", false, 3))))
                .extracting(Need::reason)
                .containsExactly(Reason.FLARE);
        assertThat(Need.of(early(new PatientFacts.Flare("not answered, mornings 6 and 6", false, 0))))
                .extracting(Need::reason)
                .containsExactly(Reason.FLARE_SUGGESTED, Reason.TOO_EARLY);
    }

    private static PatientFacts early(PatientFacts.Flare flare) {
        return new Known(adherence("1/3")).flare(flare).quiet(new Quiet(1, 1)).facts();
    }

    @Test
    void whoIsSilentIsNotAlsoToldToHaveLeftOutMuch() {
        var facts = new Known(adherence("1/12")).quiet(new Quiet(9, 9)).facts();

        assertThat(Need.of(facts)).extracting(Need::reason).containsExactly(Reason.SILENT);
    }

    /** One bout a day, so many done of so many; null = nothing was asked. */
    private static Adherence adherence(@Nullable String done) {
        var last = LocalDate.of(2026, 11, 18);
        var days = done == null
                ? List.<AdherenceDay>of()
                : IntStream.range(0, second(done))
                        .mapToObj(i -> new AdherenceDay(
                                last.minusDays(i),
                                AdherenceDay.State.OPEN,
                                1,
                                1,
                                BigDecimal.TEN,
                                null,
                                i < first(done)
                                        ? List.of(AdherenceDay.Done.of(List.of(BigDecimal.TEN), 1, false))
                                        : List.of(),
                                0))
                        .toList();
        return Adherence.of(last, 1000, List.of(days));
    }

    private static int first(String parts) {
        return Integer.parseInt(parts.split("/")[0]);
    }

    private static int second(String parts) {
        return Integer.parseInt(parts.split("/")[1]);
    }
}
