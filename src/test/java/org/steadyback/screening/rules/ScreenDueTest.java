package org.steadyback.screening.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.screening.rules.ScreenDue.Why;

import static org.assertj.core.api.Assertions.assertThat;

/** When to ask again (fact sheet §2.5). */
class ScreenDueTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private @Nullable Instant full;
    private @Nullable Instant any;
    private @Nullable Instant cutShort;
    private @Nullable Instant decided;
    private @Nullable Instant stopped;
    private @Nullable Instant flare;
    private @Nullable LocalDate session;
    private @Nullable LocalDate holdOver;
    private @Nullable Instant gap;

    @Test
    void whoWasNeverAskedIsAskedFirst() {
        assertThat(why()).isEqualTo(Why.FIRST);

        decided = daysAgo(1);
        assertThat(why()).as("seen in person").isNull();
        full = daysAgo(0);
        decided = null;
        assertThat(why()).isNull();
    }

    @Test
    void aScreenCutShortIsFinishedOnceAClinicianHasDecided() {
        cutShort = daysAgo(2);
        decided = daysAgo(1);
        assertThat(why()).isEqualTo(Why.FIRST);

        full = daysAgo(3);
        assertThat(why()).isEqualTo(Why.FIRST);
        full = daysAgo(0);
        assertThat(why()).isNull();
    }

    @Test
    void aStopAsksForTheWholeScreenWhateverWasDecided() {
        full = daysAgo(5);
        stopped = daysAgo(1);
        assertThat(why()).isEqualTo(Why.STOPPED);

        decided = daysAgo(0);
        assertThat(why())
                .as("a clinician cleared it: the screen still comes first")
                .isEqualTo(Why.STOPPED);
        full = null;
        assertThat(why())
                .as("seen in person before the first screen, and stopped")
                .isEqualTo(Why.STOPPED);
        full = daysAgo(0);
        assertThat(why()).isNull();
    }

    @Test
    void aFlareAsksOnce() {
        full = daysAgo(3);
        flare = daysAgo(1);
        assertThat(why()).isEqualTo(Why.FLARE);

        full = daysAgo(0);
        assertThat(why()).isNull();
    }

    @Test
    void aBreakOfFourWeeksAsksUnlessAskedAtItsEnd() {
        full = daysAgo(30);
        any = daysAgo(1);
        session = TODAY.minusDays(27);
        assertThat(why()).isNull();
        session = TODAY.minusDays(28);
        assertThat(why()).isEqualTo(Why.BREAK);

        session = TODAY.minusDays(40);
        full = daysAgo(13);
        assertThat(why()).as("asked in the first weeks of the break").isEqualTo(Why.BREAK);
        full = daysAgo(12);
        assertThat(why()).isNull();
    }

    @Test
    void theEndOfAHoldAsks() {
        full = daysAgo(3);
        holdOver = TODAY.plusDays(1);
        assertThat(why()).isNull();
        holdOver = TODAY;
        assertThat(why()).isEqualTo(Why.HOLD_OVER);
        full = daysAgo(0);
        assertThat(why()).isNull();
    }

    @Test
    void aBreakNoticedOnlyWithTheRecordThatEndedItAsksToo() {
        full = daysAgo(40);
        any = daysAgo(1);
        session = TODAY.minusDays(1);
        gap = daysAgo(0);
        assertThat(why()).isEqualTo(Why.BREAK);
        full = TODAY.atTime(15, 0).atZone(ZONE).toInstant();
        assertThat(why()).as("answered since").isNull();
    }

    @Test
    void everyTwelveWeeks() {
        full = daysAgo(83);
        any = daysAgo(0);
        assertThat(why()).isNull();
        full = daysAgo(84);
        assertThat(why()).isEqualTo(Why.TWELVE_WEEKS);
    }

    @Test
    void everyWeekByWhateverWasAskedLast() {
        full = daysAgo(6);
        assertThat(why()).isNull();
        full = daysAgo(7);
        assertThat(why()).isEqualTo(Why.WEEK);
        any = daysAgo(6);
        assertThat(why()).isNull();
        any = daysAgo(8);
        full = daysAgo(6);
        assertThat(why()).as("a whole screen since the check").isNull();
    }

    @Test
    void whatWasNotAnsweredForAWeekIsLate() {
        full = daysAgo(90);
        any = daysAgo(13);
        assertThat(late()).isEmpty();

        any = daysAgo(14);
        assertThat(late()).hasValue(new ScreenDue.Late(Why.WEEK, TODAY.minusDays(7)));
        any = daysAgo(20);
        assertThat(late().orElseThrow().days(TODAY)).isEqualTo(13);

        full = daysAgo(91);
        any = daysAgo(0);
        assertThat(late()).hasValue(new ScreenDue.Late(Why.TWELVE_WEEKS, TODAY.minusDays(7)));

        full = null;
        assertThat(late()).as("never asked is something else").isEmpty();
        decided = daysAgo(14);
        any = null;
        assertThat(late()).as("seen in person").hasValue(new ScreenDue.Late(Why.WEEK, TODAY.minusDays(7)));
        cutShort = daysAgo(20);
        assertThat(late()).as("a screen cut short waits for its end").isEmpty();
    }

    private Optional<ScreenDue.Late> late() {
        return new ScreenDue(TODAY, ZONE, full, any, cutShort, decided, stopped, flare, session, holdOver, gap).late();
    }

    @Test
    void daysAreThoseOfThePatient() {
        full = Instant.parse("2026-02-24T23:30:00Z");
        assertThat(dueIn("Europe/London")).isEqualTo(Why.WEEK);
        assertThat(dueIn("Europe/Berlin")).isEqualTo(Why.WEEK);
        full = Instant.parse("2026-02-25T23:30:00Z");
        assertThat(dueIn("Europe/London")).isEqualTo(Why.WEEK);
        assertThat(dueIn("Europe/Berlin")).isNull();
    }

    @Test
    void onlySomeComeBeforeASession() {
        assertThat(Why.values()).filteredOn(Why::comesFirst).containsExactly(Why.STOPPED, Why.FIRST, Why.BREAK);
    }

    private @Nullable Why why() {
        return due(ZONE);
    }

    private @Nullable Why dueIn(String zone) {
        return due(ZoneId.of(zone));
    }

    private @Nullable Why due(ZoneId zone) {
        return new ScreenDue(TODAY, zone, full, any, cutShort, decided, stopped, flare, session, holdOver, gap)
                .why()
                .orElse(null);
    }

    private static Instant daysAgo(int days) {
        return TODAY.minusDays(days).atTime(12, 0).atZone(ZONE).toInstant();
    }
}
