package org.steadyback.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import org.steadyback.programme.plan.PrescriptionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.session.Examples.item;

class CorrectionDatabaseTest extends SessionStory {

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
}
