package org.steadyback.session.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.session.Fault;
import org.steadyback.session.RecordSession;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.SkipReason;
import org.steadyback.session.StopSymptom;

/** Reads the body of {@code POST /api/me/sessions}. Who the patient is comes from the sign-in, never from the body. */
final class SessionBody {

    private static final String ID = "An id of 36 characters (UUID).";
    private static final int MOST_ITEMS = 60;
    private static final int MOST_SETS = 20;
    private static final int MOST_DONE = 1000;
    private static final int MOST_BOUTS = 20;

    private SessionBody() {}

    /** What was read: a command, or all that is wrong. */
    sealed interface Read {

        record Command(RecordSession session) implements Read {}

        record Faulty(List<Fault> faults) implements Read {}
    }

    static Read read(PatientId patient, Fields body) {
        var id = body.required("id", SessionId::parse, ID);
        var startedAt = body.instant("startedAt");
        var endedAt = body.instant("endedAt");
        var zone = body.zone("zone");
        var kind = body.oneOf("kind", SessionKind.class);
        var planned = planned(body.object("planned"));
        var corrects = body.optional("corrects", SessionId::parse, ID);
        var before = body.pain("painBefore");
        var peak = body.pain("peakPain");
        var after = body.pain("painAfter");
        var effort = body.number("effort", 0, 10);
        var mood = body.number("mood", 0, 10);
        var symptoms = body.set("stopSymptoms", StopSymptom.values().length, StopSymptom::ofWire);
        var note = body.text("note");
        var items = body.objects("items", MOST_ITEMS).stream()
                .map(SessionBody::item)
                .filter(Objects::nonNull)
                .toList();
        body.nothingElse();
        if (!body.faults().isEmpty() || id == null || startedAt == null || endedAt == null || zone == null) {
            return new Read.Faulty(body.faults());
        }
        return new Read.Command(new RecordSession(
                patient,
                id,
                startedAt,
                endedAt,
                zone,
                kind == null ? SessionKind.USUAL : kind,
                planned,
                corrects,
                before,
                peak,
                after,
                effort,
                mood,
                symptoms,
                note,
                items));
    }

    private static RecordSession.@Nullable Planned planned(@Nullable Fields planned) {
        if (planned == null) {
            return null;
        }
        var date = planned.date("date");
        var bout = planned.requiredNumber("bout", 1, MOST_BOUTS);
        planned.nothingElse();
        return date == null || bout == null ? null : new RecordSession.Planned(date, bout);
    }

    private static RecordSession.@Nullable Item item(Fields item) {
        var prescription = item.required("prescriptionId", PrescriptionId::parse, ID);
        var version = item.requiredNumber("prescriptionVersion", 1, Integer.MAX_VALUE);
        var side = item.oneOf("side", RecordedSide.class);
        var done = item.numbers("done", MOST_SETS, MOST_DONE);
        var skipped = item.oneOf("skippedBecause", SkipReason.class);
        var peak = item.pain("peakPain");
        var effort = item.number("effort", 0, 10);
        item.nothingElse();
        return prescription == null || version == null
                ? null
                : new RecordSession.Item(
                        prescription, version, side == null ? null : side.side(), done, skipped, peak, effort);
    }
}
