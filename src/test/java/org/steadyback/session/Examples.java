package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;

/** Sessions to start from in tests; each method changes one thing. */
record Examples(RecordSession session) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    static Examples of(PatientId patient, Instant startedAt) {
        return new Examples(new RecordSession(
                patient,
                SessionId.next(),
                startedAt,
                startedAt.plusSeconds(900),
                LONDON,
                SessionKind.USUAL,
                new RecordSession.Planned(LocalDate.ofInstant(startedAt, LONDON), 1),
                null,
                new PainScore(4),
                new PainScore(0),
                null,
                3,
                null,
                Set.of(),
                "",
                List.of()));
    }

    static RecordSession.Item item(UUID prescription, int version, Integer... done) {
        return new RecordSession.Item(new PrescriptionId(prescription), version, null, List.of(done), null, null, null);
    }

    static RecordSession.Item item(UUID prescription, @Nullable Side side, List<Integer> done) {
        return new RecordSession.Item(new PrescriptionId(prescription), 1, side, done, null, null, null);
    }

    Examples with(RecordSession.Item... items) {
        return change(
                session.id(),
                session.startedAt(),
                session.endedAt(),
                session.planned(),
                session.corrects(),
                List.of(items));
    }

    Examples as(SessionId id) {
        return change(
                id, session.startedAt(), session.endedAt(), session.planned(), session.corrects(), session.items());
    }

    Examples from(Instant start, Instant end) {
        return change(session.id(), start, end, session.planned(), session.corrects(), session.items());
    }

    Examples planned(RecordSession.@Nullable Planned planned) {
        return change(
                session.id(), session.startedAt(), session.endedAt(), planned, session.corrects(), session.items());
    }

    Examples correcting(SessionId other) {
        return change(session.id(), session.startedAt(), session.endedAt(), session.planned(), other, session.items());
    }

    Examples in(String zone) {
        return copy(ZoneId.of(zone), session.effort(), session.note(), session.stopSymptoms(), session.peakPain());
    }

    Examples effort(int effort) {
        return copy(session.zone(), effort, session.note(), session.stopSymptoms(), session.peakPain());
    }

    Examples note(String note) {
        return copy(session.zone(), session.effort(), note, session.stopSymptoms(), session.peakPain());
    }

    Examples stopped(Sign... symptoms) {
        return felt(symptoms);
    }

    /** Signs without an answer to their question. */
    static Set<Said.OfSign> signs(Sign... signs) {
        return Stream.of(signs).map(Said.OfSign::of).collect(Collectors.toSet());
    }

    Examples said(Said.OfSign... said) {
        return copy(session.zone(), session.effort(), session.note(), Set.of(said), session.peakPain());
    }

    Examples felt(Sign... symptoms) {
        return copy(session.zone(), session.effort(), session.note(), signs(symptoms), session.peakPain());
    }

    Examples peak(@Nullable PainScore peak) {
        return copy(session.zone(), session.effort(), session.note(), session.stopSymptoms(), peak);
    }

    private Examples change(
            SessionId id,
            Instant start,
            Instant end,
            RecordSession.@Nullable Planned planned,
            @Nullable SessionId corrects,
            List<RecordSession.Item> items) {
        return new Examples(new RecordSession(
                session.patient(),
                id,
                start,
                end,
                session.zone(),
                session.kind(),
                planned,
                corrects,
                session.painBefore(),
                session.peakPain(),
                session.painAfter(),
                session.effort(),
                session.mood(),
                session.stopSymptoms(),
                session.note(),
                items));
    }

    private Examples copy(
            ZoneId zone, @Nullable Integer effort, String note, Set<Said.OfSign> symptoms, @Nullable PainScore peak) {
        return new Examples(new RecordSession(
                session.patient(),
                session.id(),
                session.startedAt(),
                session.endedAt(),
                zone,
                session.kind(),
                session.planned(),
                session.corrects(),
                session.painBefore(),
                peak,
                session.painAfter(),
                effort,
                session.mood(),
                symptoms,
                note,
                session.items()));
    }
}
