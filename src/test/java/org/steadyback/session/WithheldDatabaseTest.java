package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.caseload.CaseloadReader;
import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.Reason;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ShippedExercises;
import org.steadyback.programme.MyExerciseReader;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.screening.ApprovalActions;
import org.steadyback.screening.LetThrough;
import org.steadyback.screening.Screens;
import org.steadyback.screening.TakeScreen;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.testing.Replies;

import static org.assertj.core.api.Assertions.assertThat;

/** A condition learned after the plan was made reaches the running plan: said on each line, to both sides, until it is settled. */
class WithheldDatabaseTest extends SessionStory {

    private static final String CURL = ShippedExercises.cards().values().stream()
            .filter(card -> card.id().value().equals("SAC1"))
            .findFirst()
            .orElseThrow()
            .slug();

    @Autowired
    Screens screens;

    @Autowired
    ApprovalActions actions;

    @Autowired
    CaseloadReader caseload;

    @Autowired
    AdherenceReader adherence;

    @Autowired
    PlanReader plans;

    @Autowired
    ProgrammeReader programmes;

    @Autowired
    MyExerciseReader exercises;

    UUID curl;

    @BeforeEach
    void curls() {
        clock.setTo(Instant.parse("2026-06-01T08:00:00Z"));
        curl = prescribing.daily(clinic, anna, pat.patient(), programme, CURL, FIRST);
        clock.setTo(NOW);
    }

    @Test
    void aPregnancyLearnedLaterWithholdsItsExercisesOnEveryLine() {
        assertThat(session().items()).hasSize(2);
        assertThat(session().waits()).isEmpty();
        assertThat(need()).doesNotContain(Reason.WITHHELD);

        screen("YES");

        assertThat(session().mayExercise()).isTrue();
        assertThat(session().items()).extracting(item -> item.exercise().name()).containsExactly("Bridge");
        assertThat(session().withheld()).singleElement().satisfies(one -> {
            assertThat(one.prescription().value()).isEqualTo(curl);
            assertThat(one.note()).isEqualTo("Withheld: pregnancy, waiting for Anna.");
        });
        assertThat(session().waits())
                .isEqualTo(
                        "1 of the 2 exercises of your plan waits for Anna, who looks at it first. The reason: pregnancy. The other one stays as it is.");
        assertThat(clinic.as(pat.account(), () -> exercises.bySlug(pat.patient(), CURL)))
                .get()
                .satisfies(one -> {
                    assertThat(one.open()).isFalse();
                    assertThat(one.waitBecause()).contains("Withheld: pregnancy, waiting for Anna.");
                });
        assertThat(needs())
                .filteredOn(need -> need.reason() == Reason.WITHHELD)
                .singleElement()
                .extracting(Need::words)
                .isEqualTo("1 of 2: pregnancy");
        assertThat(withheldOnTheProgrammePage()).containsExactly("Withheld: pregnancy, waiting for Anna.");
    }

    @Test
    void thePhysiosWordSettlesIt() {
        screen("YES");
        clock.setTo(NOW.plusSeconds(60));

        clinic.as(
                anna,
                () -> actions.decide(new LetThrough(
                        pat.patient(), new ExerciseId("SAC1"), true, "Standing at the wall, tried together.")));

        assertThat(session().items()).hasSize(2);
        assertThat(session().withheld()).isEmpty();
        assertThat(need()).doesNotContain(Reason.WITHHELD);
        assertThat(withheldOnTheProgrammePage()).isEmpty();
    }

    @Test
    void soDoesALaterScreenWithoutTheCondition() {
        screen("YES");
        clock.setTo(NOW.plusSeconds(60));
        screen("NO");

        assertThat(session().withheld()).isEmpty();
        assertThat(session().items()).hasSize(2);
    }

    @Test
    void whatIsWithheldIsNotAskedFromTheDayItWasLearnedToTheDayBeforeItIsLetThrough() {
        assertThat(asked()).isEqualTo("28 exercise-days"); // two exercises on each of fourteen days
        screen("YES");
        clock.setTo(NOW.plus(Duration.ofDays(4)));
        assertThat(asked()).as("of the curl none of four days").isEqualTo("32 exercise-days");

        clinic.as(
                anna,
                () -> actions.decide(new LetThrough(
                        pat.patient(), new ExerciseId("SAC1"), true, "Standing at the wall, tried together.")));
        clock.setTo(NOW.plus(Duration.ofDays(6)));

        assertThat(asked()).as("again from the day of the physio's word").isEqualTo("36 exercise-days");
    }

    private String asked() {
        var days = clinic.as(
                pat.account(),
                () -> adherence
                        .askedDays(pat.patient(), plans.plansOf(pat.patient()), 30)
                        .all(30));
        return days.askedDays() + " exercise-days";
    }

    private void screen(String pregnant) {
        clinic.as(pat.account(), () -> {
            var interview = screens.sit(pat.patient(), ScreenKind.ROUTINE).interview();
            screens.take(new TakeScreen(
                    pat.patient(), ScreenKind.ROUTINE, Replies.to(interview, Map.of(Step.PREGNANT, pregnant))));
        });
    }

    private Today.DueSession session() {
        return clinic.as(pat.account(), () -> days.openDay(pat.patient())).session();
    }

    private List<String> withheldOnTheProgrammePage() {
        return clinic.as(anna, () -> {
            var draft = programmes.draftFor(pat.patient());
            return draft.open().orElseThrow().askedOn(draft.today()).stream()
                    .flatMap(one -> draft.safety().withheld(one.card()).stream())
                    .map(one -> one.words())
                    .toList();
        });
    }

    private List<Reason> need() {
        return needs().stream().map(Need::reason).toList();
    }

    private List<Need> needs() {
        return clinic.as(anna, () -> caseload.mine()).rows().stream()
                .filter(row -> row.patient().equals(pat.patient()))
                .flatMap(row -> row.needs().stream())
                .toList();
    }
}
