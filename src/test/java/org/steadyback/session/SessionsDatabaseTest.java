package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.kernel.PainScore;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.session.Examples.item;

class SessionsDatabaseTest extends SessionStory {

    @Test
    void storesAllOfItAndReadsItBackAsItWas() {
        var session = usual().note("Went well ✓").peak(null).session();

        assertThat(record(session)).isInstanceOf(Recording.Stored.class);

        var entry = entries().getFirst();
        assertThat(entry.id()).isEqualTo(session.id());
        assertThat(entry.day()).isEqualTo(TODAY);
        assertThat(entry.startedAt()).isEqualTo(session.startedAt());
        assertThat(entry.receivedAt()).isEqualTo(NOW);
        assertThat(entry.painBefore()).isEqualTo(new PainScore(4));
        assertThat(entry.peakPain()).as("not answered is not 0").isNull();
        assertThat(entry.note()).isEqualTo("Went well ✓");
        assertThat(entry.flags()).isEmpty();
        assertThat(entry.items())
                .containsExactly(new ItemEntry(new PrescriptionId(bridge), 1, null, List.of(10, 8), null));
        assertThat(count("audit_entry WHERE subject = 'session' AND subject_id = '" + session.id() + "'"))
                .isOne();
    }

    @Test
    void zeroIsARealAnswer() {
        record(usual().peak(new PainScore(0)).session());

        assertThat(entries().getFirst().peakPain()).isEqualTo(new PainScore(0));
    }

    @Test
    void takesAtMostTwelveStatements() {
        var many = new RecordSession.Item[40];
        java.util.Arrays.fill(many, item(bridge, 1, 10));
        var first = usual().with(many).session();

        var correction = usual().correcting(first.id()).session();
        clinic.as(pat.account(), () -> {
            assertThat(statements.during(() -> sessions.record(first))).hasSize(11);
            assertThat(statements.during(() -> sessions.record(correction))).hasSize(12);
            assertThat(statements.during(() -> sessions.record(first))).hasSize(1);
        });
    }

    @Test
    void storesTheSameOnceAndGivesTheSameAnswer() {
        var session = usual().session();
        var first = (Recording.Stored) record(session);
        clock.setTo(NOW.plusSeconds(90_000));

        assertThat(record(session)).isEqualTo(new Recording.AlreadyStored(first.receipt()));
        assertThat(entries()).hasSize(1);
    }

    @Test
    void storesOneRowOfEightAtTheSameTime() throws Exception {
        var session = usual().session();
        var tasks = new ArrayList<Callable<Recording>>();
        for (int i = 0; i < 8; i++) {
            tasks.add(() -> record(session));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(tasks).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(Recording.Stored.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(Recording.AlreadyStored.class::isInstance)
                    .hasSize(7);
        }
        assertThat(entries()).hasSize(1);
        assertThat(entries().getFirst().items()).hasSize(1);
    }

    @Test
    void keepsTheFirstUnderAnIdWhateverComesLater() {
        var session = usual();
        record(session.session());

        assertThat(record(session.note("other").session())).isEqualTo(new Recording.DifferentContent());
        assertThat(record(session.effort(99).session())).isEqualTo(new Recording.DifferentContent());
        assertThat(entries()).extracting(SessionEntry::note).containsExactly("");
    }

    @Test
    void twoPatientsMayUseTheSameId() {
        var quinn = clinic.patient(anna, "Quinn");
        clock.setTo(NOW.plusSeconds(3600));
        var id = SessionId.next();
        record(usual().as(id).session());
        var other = Examples.of(quinn.patient(), NOW.plusSeconds(600)).as(id).session();

        assertThat(clinic.as(quinn.account(), () -> sessions.record(other))).isInstanceOf(Recording.Stored.class);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void refusesAnotherPatientsPrescriptionAndAnUnknownVersion() {
        var quinn = clinic.patient(anna, "Quinn");
        var theirs = prescribing.programme(clinic, anna, quinn.patient(), FIRST);
        var foreign = prescribing.daily(clinic, anna, quinn.patient(), theirs, "bridge", FIRST);

        assertThat(faults(usual().with(item(foreign, 1, 1), item(bridge, 7, 1), item(UUID.randomUUID(), 1, 1))))
                .containsExactly("items[0].prescriptionId", "items[1].prescriptionVersion", "items[2].prescriptionId");
        assertThat(entries()).isEmpty();
    }

    @Test
    void storesWhatIsOddWithItsFlags() {
        prescribing.newVersion(clinic, anna, pat.patient(), bridge, "bridge", 2, LocalDate.of(2026, 6, 10));
        var start = Instant.parse("2026-06-12T09:00:00Z");
        clock.setTo(start.minusSeconds(60));
        prescribing.gate(clinic, anna, pat.patient(), GateAction.SAME_DAY);
        clock.setTo(NOW);

        record(usual().from(start, start.plusSeconds(13 * 3600)).planned(null).session());

        assertThat(entries().getFirst().flags()).containsExactlyInAnyOrder(SessionFlag.values());
        assertThat(entries().getFirst().day()).isEqualTo(LocalDate.of(2026, 6, 12));
    }

    @Test
    void tellsToStopAfterAStopSymptomEvenWithoutAnExercise() {
        var stored =
                (Recording.Stored) record(usual().with().felt(Sign.NEW_WEAKNESS).session());

        assertThat(stored.receipt().guidance().kind()).isEqualTo(Guidance.Kind.STOP_AND_CONTACT);
        assertThat(stored.receipt().guidance().text())
                .contains("go to an emergency department now", "do not drive yourself")
                .doesNotContain("Saved", "nobody watches");
        assertThat(stored.receipt().guidance().action()).isEqualTo(Action.EMERGENCY);
        assertThat(stored.receipt().guidance().call())
                .extracting(HelpNumbers.Line::number)
                .containsExactly("999");
        assertThat(entries().getFirst().stopSymptoms()).isEqualTo(Examples.signs(Sign.NEW_WEAKNESS));
        assertThat(((Recording.Stored) record(usual().session()))
                        .receipt()
                        .guidance()
                        .kind())
                .isEqualTo(Guidance.Kind.CARRY_ON);
    }

    @Test
    void takesNothingFromAnybodyButThePatient() {
        var quinn = clinic.patient(anna, "Quinn");
        var session = usual().session();

        assertThatThrownBy(() -> clinic.as(anna, () -> sessions.record(session)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(quinn.account(), () -> sessions.record(session)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(quinn.account(), () -> reader.entriesOf(pat.patient(), WEEKS)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(quinn.account(), () -> days.openDay(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(entries()).isEmpty();
    }
}
