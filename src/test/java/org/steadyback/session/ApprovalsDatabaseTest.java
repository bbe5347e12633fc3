package org.steadyback.session;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.Approval;
import org.steadyback.screening.ApprovalActions;
import org.steadyback.screening.ApprovalLine;
import org.steadyback.screening.ApprovalOutcome;
import org.steadyback.screening.ApprovalOverview;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.LetThrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Exercises let through one by one, and what the patient is offered at once. */
class ApprovalsDatabaseTest extends SessionStory {

    private static final ExerciseId BRIDGE = new ExerciseId("SBR2");

    @Autowired
    ApprovalActions actions;

    @BeforeEach
    void onlyHandPicked() {
        clock.setTo(NOW.plusSeconds(1));
        prescribing.gate(clinic, anna, pat.patient(), GateAction.SUPERVISED_ONLY);
    }

    @Test
    void whatIsLetThroughIsOfferedAtOnceAndWhatIsTakenBackNoMore() {
        assertThat(offered()).isEmpty();
        assertThat(overview().waiting()).extracting(ApprovalLine::name).containsExactly("Bridge");

        assertThat(say(true, "Tried together.")).isEqualTo(ApprovalOutcome.KEPT);
        assertThat(offered()).containsExactly("Bridge");
        assertThat(overview().waiting()).isEmpty();
        assertThat(overview().letThrough()).singleElement().satisfies(line -> {
            assertThat(line.inProgramme()).isTrue();
            assertThat(line.newest().orElseThrow().by()).isEqualTo("Anna");
        });

        clock.setTo(NOW.plusSeconds(60));
        assertThat(say(false, "The leg pain moved down.")).isEqualTo(ApprovalOutcome.KEPT);
        assertThat(offered()).isEmpty();
        assertThat(overview().history())
                .extracting(Approval::granted, Approval::reason, Approval::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "The leg pain moved down.", "Anna"),
                        org.assertj.core.groups.Tuple.tuple(true, "Tried together.", "Anna"));
    }

    @Test
    void theSameWordTwiceAddsNothing() {
        assertThat(say(false, "Not yet.")).isEqualTo(ApprovalOutcome.ALREADY_SO);
        say(true, "Tried together.");
        assertThat(say(true, "Once more.")).isEqualTo(ApprovalOutcome.ALREADY_SO);
        assertThat(overview().history()).hasSize(1);
        assertThatThrownBy(() -> new LetThrough(pat.patient(), BRIDGE, true, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyOtherExerciseIsFoundWithWhatTheLibrarySays() {
        var found = clinic.as(anna, () -> actions.find(pat.patient(), "standing toe touch"));

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.approved()).isFalse());
        assertThat(clinic.as(anna, () -> actions.find(pat.patient(), "bridge")))
                .extracting(ApprovalLine::name)
                .contains("Bridge");
        say(true, "Tried together.");
        assertThat(clinic.as(anna, () -> actions.find(pat.patient(), "bridge")))
                .extracting(ApprovalLine::name)
                .doesNotContain("Bridge");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        assertThat(clinic.as(anna, () -> actions.find(pat.patient(), "clam"))).isEmpty();
    }

    @Test
    void onlyWhoTreatsThePatientSaysOrReadsAnything() {
        for (var who : List.of(
                clinic.physio("Ben"),
                pat.account(),
                clinic.patient(anna, "Other").account(),
                clinic.manager())) {
            for (var attempt : List.<Runnable>of(
                    () -> actions.of(pat.patient()),
                    () -> actions.find(pat.patient(), "bridge"),
                    () -> actions.decide(new LetThrough(pat.patient(), BRIDGE, true, "Tried.")))) {
                assertThatThrownBy(() -> clinic.as(who, attempt)).isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThatThrownBy(() -> clinic.as(
                        anna,
                        () -> actions.decide(new LetThrough(pat.patient(), new ExerciseId("XXX9"), true, "Tried."))))
                .isInstanceOf(NotFoundException.class);
        assertThat(offered()).isEmpty();
    }

    @Test
    void whatIsKeptIsNeverChanged() {
        say(true, "Tried together.");
        for (var change : List.of("DELETE FROM exercise_approval", "UPDATE exercise_approval SET granted = false")) {
            assertThatThrownBy(() -> clinic.as(
                            anna,
                            () -> transaction.execute(_ -> jdbc.sql(change).update())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private ApprovalOverview overview() {
        return clinic.as(anna, () -> actions.of(pat.patient()));
    }

    private ApprovalOutcome say(boolean granted, String reason) {
        return clinic.as(anna, () -> actions.decide(new LetThrough(pat.patient(), BRIDGE, granted, reason)));
    }

    private List<String> offered() {
        return clinic.as(pat.account(), () -> days.openDay(pat.patient())).session().items().stream()
                .map(item -> item.exercise().name())
                .toList();
    }
}
