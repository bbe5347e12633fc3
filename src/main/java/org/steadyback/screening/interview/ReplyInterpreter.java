package org.steadyback.screening.interview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Answers;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.ScreenFacts;

/** Turns replies into what the rules ask for. A reply to a question that is no longer asked counts for nothing. */
final class ReplyInterpreter {

    private static final int WEEKS_AFTER_SURGERY = 12;
    private static final int EARLY = 45;
    private static final int VERY_EARLY = 35;
    private static final int LONG_WEEKS = 12;

    private final Interview interview;
    private final Sheet sheet;
    private final Map<Question, ScreenAnswer> given = new EnumMap<>(Question.class);

    ReplyInterpreter(Interview interview, Sheet sheet) {
        this.interview = interview;
        this.sheet = sheet;
    }

    Answers answers() {
        for (var step : interview.steps(sheet)) {
            sheet.reply(step).ifPresent(reply -> take(step, reply));
        }
        if (!interview.known().asksAboutPregnancy() && interview.kind() != ScreenKind.WEEKLY) {
            given.put(Question.PREGNANT, ScreenAnswer.NO);
        }
        return new Answers(given, facts());
    }

    private void take(Step step, String reply) {
        step.question().ifPresent(question -> given.put(question, answer(reply)));
        switch (step) {
            case N1 -> rapid(reply);
            case SURGERY -> surgery(reply);
            default -> {}
        }
    }

    private static ScreenAnswer answer(String reply) {
        return reply.startsWith("YES") ? ScreenAnswer.YES : ScreenAnswer.valueOf(reply);
    }

    /** How fast is unknown where it is not even sure that the leg gets weaker. */
    private void rapid(String reply) {
        switch (reply) {
            case "YES_RAPID" -> given.put(Question.N1_RAPID, ScreenAnswer.YES);
            case "YES_SLOW", Form.SAME, "NO" -> given.put(Question.N1_RAPID, ScreenAnswer.NO);
            default -> {}
        }
    }

    private void surgery(String reply) {
        if (reply.equals("YES")) {
            sheet.reply(Step.SURGERY_DATE).ifPresent(_ -> operated());
        } else {
            given.put(Question.OLD_SURGERY, ScreenAnswer.valueOf(reply));
            given.put(Question.RECENT_SURGERY, ScreenAnswer.valueOf(reply));
        }
    }

    /** Without a date it may have been lately: a physio settles it. */
    private void operated() {
        var day = sheet.day(Step.SURGERY_DATE);
        boolean recent = day.filter(
                        when -> ChronoUnit.WEEKS.between(when, interview.known().today()) < WEEKS_AFTER_SURGERY)
                .isPresent();
        given.put(Question.OLD_SURGERY, recent ? ScreenAnswer.NO : ScreenAnswer.YES);
        given.put(
                Question.RECENT_SURGERY,
                day.isEmpty() ? ScreenAnswer.NOT_SURE : recent ? ScreenAnswer.YES : ScreenAnswer.NO);
    }

    private ScreenFacts facts() {
        var known = interview.known();
        var onset = onset();
        return new ScreenFacts(
                known.age(),
                known.ageOn(onset),
                since(onset, ChronoUnit.WEEKS),
                since(onset, ChronoUnit.DAYS),
                sheet.perhaps(Step.S1) ? sheet.number(Step.S1_WEEKS).orElse(null) : null,
                features(),
                sheet.perhaps(Step.HYPERTENSION) ? sheet.bloodPressure().orElse(null) : null);
    }

    /** Whether the features of R14 are asked for: it began before 45, more than 12 weeks ago. */
    boolean earlyAndLong() {
        var age = interview.known().ageOn(onset());
        var weeks = since(onset(), ChronoUnit.WEEKS);
        return age != null && age < EARLY && weeks != null && weeks > LONG_WEEKS;
    }

    private int features() {
        if (!earlyAndLong()) {
            return 0;
        }
        var age = interview.known().ageOn(onset());
        int young = age != null && age < VERY_EARLY ? 1 : 0;
        return young
                + sheet.reply(Step.FEATURES)
                        .map(reply -> Feature.of(reply).size())
                        .orElse(0);
    }

    private @Nullable LocalDate onset() {
        var known = interview.known().onset();
        return known == null ? sheet.day(Step.ONSET).orElse(null) : known;
    }

    private @Nullable Integer since(@Nullable LocalDate day, ChronoUnit unit) {
        var today = interview.known().today();
        return day == null || day.isAfter(today) ? null : (int) unit.between(day, today);
    }
}
