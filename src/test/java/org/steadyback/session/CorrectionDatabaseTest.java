package org.steadyback.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.kernel.PainScore;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.Screening;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.Clearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.session.Examples.item;

class CorrectionDatabaseTest extends SessionStory {

    @Autowired
    Screening screening;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    Clearings clearings;

    @Test
    void keepsWhatWasCorrectedAndCountsTheCorrection() {
        var first = usual().session();
        var second = usual().with(item(bridge, 1))
                .correcting(first.id())
                .planned(null)
                .session();
        record(first);

        assertThat(record(second)).isInstanceOf(Recording.Stored.class);
        assertThat(entries())
                .filteredOn(SessionEntry::superseded)
                .extracting(SessionEntry::id)
                .containsExactly(first.id());
        var newest = entries().stream().filter(entry -> !entry.superseded()).toList();
        assertThat(newest).singleElement().satisfies(entry -> {
            assertThat(entry.corrects()).isEqualTo(first.id());
            assertThat(entry.flags()).as("planned as the first was").isEmpty();
        });
        var activity = clinic.as(anna, () -> reader.activityOf(List.of(pat.patient()), WEEKS))
                .getOrDefault(pat.patient(), Activity.none());
        assertThat(activity.pains()).hasSize(1);
        assertThat(activity.done().on(new PrescriptionId(bridge), TODAY)).isZero();
    }

    @Test
    void aCorrectionOfSomethingCorrectedAttachesToTheNewest() {
        var first = usual().session();
        var second = usual().correcting(first.id()).session();
        var third = usual().correcting(first.id()).note("third").session();
        record(first);
        record(second);

        assertThat(record(third)).isInstanceOf(Recording.Stored.class);
        assertThat(record(third)).isInstanceOf(Recording.AlreadyStored.class);
        assertThat(entries())
                .filteredOn(entry -> !entry.superseded())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.note()).isEqualTo("third");
                    assertThat(entry.corrects()).isEqualTo(second.id());
                });
    }

    @Test
    void correctionsAtTheSameTimeFormOneChain() throws Exception {
        var first = usual().session();
        record(first);
        var tasks = new ArrayList<Callable<Recording>>();
        for (int i = 0; i < 6; i++) {
            var correction = usual().correcting(first.id()).note("no. " + i).session();
            tasks.add(() -> record(correction));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            assertThat(threads.invokeAll(tasks).stream().map(java.util.concurrent.Future::resultNow))
                    .allMatch(Recording.Stored.class::isInstance);
        }
        assertThat(entries())
                .hasSize(7)
                .filteredOn(entry -> !entry.superseded())
                .hasSize(1);
    }

    @Test
    void refusesToCorrectWhatIsNotThere() {
        assertThat(faults(usual().correcting(SessionId.next()))).containsExactly("corrects");
        var own = usual();
        assertThat(faults(own.correcting(own.session().id()))).containsExactly("corrects");
    }

    @Test
    void keepsAllThatItDoesNotName() {
        var first = felt(new RecordSession.Item(
                new PrescriptionId(bridge), 1, null, List.of(10), null, new PainScore(6), 7, null, Set.of()));
        record(first);

        record(silent(first.id(), List.of(item(bridge, 1, 10, 9))));

        assertThat(newest()).satisfies(entry -> {
            assertThat(entry.superseded()).isFalse();
            assertThat(entry.kind()).isEqualTo(SessionKind.SHORT);
            assertThat(entry.painBefore()).isEqualTo(new PainScore(4));
            assertThat(entry.peakPain()).isEqualTo(new PainScore(0));
            assertThat(entry.effort()).isEqualTo(3);
            assertThat(entry.mood()).isEqualTo(8);
            assertThat(entry.note()).isEqualTo("told once");
            assertThat(entry.stopSymptoms()).isEqualTo(Examples.signs(Sign.NEW_NUMBNESS));
            assertThat(entry.items()).extracting(ItemEntry::done).containsExactly(List.of(10, 9));
        });
    }

    @Test
    void keepsPainAndEffortOfEachExercise() {
        var first = felt(new RecordSession.Item(
                new PrescriptionId(bridge), 1, null, List.of(10), null, new PainScore(6), 7, null, Set.of()));
        record(first);
        var named = new RecordSession.Item(
                new PrescriptionId(bridge),
                1,
                null,
                List.of(10, 9),
                null,
                null,
                null,
                null,
                EnumSet.allOf(RecordSession.ItemPart.class));

        record(silent(first.id(), List.of(named)));

        assertThat(newest().items()).singleElement().satisfies(one -> {
            assertThat(one.peakPain()).isEqualTo(new PainScore(6));
            assertThat(one.effort()).isEqualTo(7);
        });
    }

    @Test
    void aKeptStopSymptomRaisesNoSecondAlertAndANewOneDoes() {
        var first = felt(item(bridge, 1, 10));
        record(first);
        assertThat(openAlerts()).hasSize(1);

        record(silent(first.id(), List.of(item(bridge, 1, 12))));
        assertThat(openAlerts()).as("kept").hasSize(1);

        var worse = usual().stopped(Sign.CHEST_PAIN).correcting(first.id());
        record(worse.session());
        assertThat(openAlerts()).as("added").hasSize(2);
        assertThat(clinic.as(anna, () -> screening.gateOf(pat.patient())))
                .hasValueSatisfying(gate -> assertThat(gate.action()).isEqualTo(GateAction.EMERGENCY));
    }

    @Test
    void whatAClinicianHasSettledIsNotStoppedAgainByACorrectionThatKeepsIt() {
        var first = felt(item(bridge, 1, 10));
        record(first);
        assertThat(gate()).as("left out counts as both legs").isEqualTo("EMERGENCY");
        clock.setTo(clock.instant().plusSeconds(60));
        clinic.as(anna, () -> clearings.clear(pat.patient(), GateAction.OK));
        var cleared = gate();
        assertThat(cleared).isNotEqualTo("EMERGENCY");
        assertThat(openAlerts()).isEmpty();

        clock.setTo(clock.instant().plusSeconds(60));
        record(silent(first.id(), List.of(item(bridge, 1, 12))));
        assertThat(gate()).as("kept").isEqualTo(cleared);
        assertThat(openAlerts()).as("kept").isEmpty();

        record(usual().stopped(Sign.FAINT).correcting(first.id()).session());
        assertThat(openAlerts()).as("added").hasSize(1);
        assertThat(mayExercise()).isFalse();
    }

    private String gate() {
        return clinic.as(pat.account(), () -> days.openDay(pat.patient()))
                .session()
                .gate()
                .action();
    }

    private SessionEntry newest() {
        return entries().stream()
                .filter(entry -> !entry.superseded())
                .findFirst()
                .orElseThrow();
    }

    private boolean mayExercise() {
        return clinic.as(pat.account(), () -> days.openDay(pat.patient()))
                .session()
                .mayExercise();
    }

    private List<SafetyAlert> openAlerts() {
        return clinic.as(anna, alerts::mine);
    }

    /** Names everything there is, with a stop symptom. */
    private RecordSession felt(RecordSession.Item item) {
        var one = usual().session();
        return new RecordSession(
                one.patient(),
                one.id(),
                one.startedAt(),
                one.endedAt(),
                one.zone(),
                SessionKind.SHORT,
                one.planned(),
                null,
                one.painBefore(),
                one.peakPain(),
                one.painAfter(),
                one.effort(),
                8,
                Examples.signs(Sign.NEW_NUMBNESS),
                "told once",
                List.of(item));
    }

    /** Names only what has to be named. */
    private RecordSession silent(SessionId corrects, List<RecordSession.Item> items) {
        var one = usual().session();
        return new RecordSession(
                one.patient(),
                one.id(),
                one.startedAt(),
                one.endedAt(),
                one.zone(),
                SessionKind.USUAL,
                null,
                corrects,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                "",
                items,
                EnumSet.allOf(RecordSession.Part.class),
                null);
    }
}
