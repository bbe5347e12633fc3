package org.steadyback.session.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.session.RecordSession;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.SkipReason;
import org.steadyback.text.Texts;

import static java.util.Objects.requireNonNull;

/** Reads the body of {@code POST /api/me/sessions}. Who the patient is comes from the sign-in, never from the body. */
final class SessionBody {

    private static final ApiProblemTexts SAY = Texts.of(ApiProblemTexts.class);
    private static final int MOST_ITEMS = 60;
    private static final int MOST_SETS = 20;
    private static final int MOST_DONE = 1000;
    private static final int MOST_BOUTS = 20;

    private static final Map<String, RecordSession.Part> PARTS = Map.of(
            "kind", RecordSession.Part.KIND,
            "painBefore", RecordSession.Part.PAIN_BEFORE,
            "peakPain", RecordSession.Part.PEAK_PAIN,
            "painAfter", RecordSession.Part.PAIN_AFTER,
            "effort", RecordSession.Part.EFFORT,
            "mood", RecordSession.Part.MOOD,
            "note", RecordSession.Part.NOTE);

    private static final Map<String, RecordSession.ItemPart> ITEM_PARTS = Map.of(
            "skippedBecause", RecordSession.ItemPart.SKIPPED_BECAUSE,
            "peakPain", RecordSession.ItemPart.PEAK_PAIN,
            "effort", RecordSession.ItemPart.EFFORT,
            "insteadOf", RecordSession.ItemPart.INSTEAD_OF);

    private SessionBody() {}

    static RecordSession read(PatientId patient, Fields body) {
        var id = body.required("id", SessionId::parse, SAY.id());
        var startedAt = body.instant("startedAt");
        var endedAt = body.instant("endedAt");
        var zone = body.zone("zone");
        var kind = body.oneOf("kind", SessionKind.class);
        var planned = planned(body.object("planned"));
        var corrects = body.optional("corrects", SessionId::parse, SAY.id());
        var before = body.pain("painBefore");
        var peak = body.pain("peakPain");
        var after = body.pain("painAfter");
        var effort = body.number("effort", 0, 10);
        var mood = body.number("mood", 0, 10);
        var symptoms = SignsBody.read(body);
        var note = body.text("note");
        var items = body.objects("items", MOST_ITEMS).stream()
                .map(SessionBody::item)
                .filter(Objects::nonNull)
                .toList();
        var sentAt = body.optionalInstant("sentAt");
        body.end();
        return new RecordSession(
                patient,
                requireNonNull(id),
                requireNonNull(startedAt),
                requireNonNull(endedAt),
                requireNonNull(zone),
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
                items,
                partsLeftOut(body, kind),
                sentAt);
    }

    /** A kind of null says nothing: there is always one. */
    private static Set<RecordSession.Part> partsLeftOut(Fields body, @Nullable SessionKind kind) {
        var parts = new HashSet<>(leftOut(body, PARTS));
        if (kind == null) {
            parts.add(RecordSession.Part.KIND);
        }
        return parts;
    }

    private static <P> Set<P> leftOut(Fields body, Map<String, P> parts) {
        return parts.entrySet().stream()
                .filter(part -> body.leftOut(part.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
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
        var prescription = item.required("prescriptionId", PrescriptionId::parse, SAY.id());
        var version = item.requiredNumber("prescriptionVersion", 1, Integer.MAX_VALUE);
        var side = item.oneOf("side", List.of(Side.LEFT, Side.RIGHT));
        var done = item.numbers("done", MOST_SETS, MOST_DONE);
        var skipped = item.oneOf("skippedBecause", SkipReason.class);
        var peak = item.pain("peakPain");
        var effort = item.number("effort", 0, 10);
        var insteadOf = insteadOf(item.object("insteadOf"));
        item.nothingElse();
        return prescription == null || version == null
                ? null
                : new RecordSession.Item(
                        prescription, version, side, done, skipped, peak, effort, insteadOf, leftOut(item, ITEM_PARTS));
    }

    private static RecordSession.@Nullable InsteadOf insteadOf(@Nullable Fields asked) {
        if (asked == null) {
            return null;
        }
        var prescription = asked.required("prescriptionId", PrescriptionId::parse, SAY.id());
        var version = asked.requiredNumber("version", 1, Integer.MAX_VALUE);
        asked.nothingElse();
        return prescription == null || version == null ? null : new RecordSession.InsteadOf(prescription, version);
    }
}
