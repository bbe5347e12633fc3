package org.steadyback.library;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A good draft for tests, and the same with one thing else. */
public record Drafts(ExerciseDraft draft) {

    public static Drafts good() {
        return new Drafts(new ExerciseDraft(
                "Towel slide",
                Section.STRENGTHENING,
                List.of(Direction.NEUTRAL),
                "Lying on back, knees bent",
                "Towel",
                2,
                true,
                "Towel work",
                true,
                1,
                new ExerciseDraft.Dose(2, 8, 0, false, null, 1, 3),
                "Slide slowly, keep the belt line level.",
                "It trains your trunk to stay calm while a leg moves.",
                "",
                List.of(),
                List.of("Lie on your back with a towel under one heel."),
                List.of("Slide the heel away from you.", "Slide it back."),
                "Breathe out as the heel slides away.",
                "Stop if tingling moves further down your leg.",
                List.of(),
                Map.of(),
                "",
                "",
                false,
                null));
    }

    static ShownMedia media() {
        return new ShownMedia(new MediaId(new UUID(1, 2)), false, "abcdefabcdef", 40, 30);
    }

    public Drafts withName(String name) {
        return with(name, draft.section(), draft.family(), draft.rung(), draft.purpose(), draft.doing());
    }

    Drafts withSection(Section section) {
        return with(draft.name(), section, draft.family(), draft.rung(), draft.purpose(), draft.doing());
    }

    public Drafts withFamily(String family, int rung) {
        return with(draft.name(), draft.section(), family, rung, draft.purpose(), draft.doing());
    }

    Drafts withPurpose(String purpose) {
        return with(draft.name(), draft.section(), draft.family(), draft.rung(), purpose, draft.doing());
    }

    Drafts withDoing(String... lines) {
        return with(draft.name(), draft.section(), draft.family(), draft.rung(), draft.purpose(), List.of(lines));
    }

    Drafts withDose(ExerciseDraft.Dose dose) {
        return with(dose, draft.cautions(), draft.evidence(), draft.alt(), draft.onlyMaker(), draft.media());
    }

    Drafts withCaution(Condition condition, String reason) {
        var cautions = Map.of(condition, new ExerciseDraft.Care(CautionPolicy.M, reason));
        return with(draft.dose(), cautions, draft.evidence(), draft.alt(), draft.onlyMaker(), draft.media());
    }

    Drafts withEvidence(String evidence) {
        return with(draft.dose(), draft.cautions(), evidence, draft.alt(), draft.onlyMaker(), draft.media());
    }

    public Drafts withAlt(String alt) {
        return with(draft.dose(), draft.cautions(), draft.evidence(), alt, draft.onlyMaker(), draft.media());
    }

    public Drafts withMedia(ShownMedia media) {
        return with(draft.dose(), draft.cautions(), draft.evidence(), draft.alt(), draft.onlyMaker(), media);
    }

    public Drafts onlyMine() {
        return with(draft.dose(), draft.cautions(), draft.evidence(), draft.alt(), true, draft.media());
    }

    private Drafts with(
            String name,
            @Nullable Section section,
            String family,
            @Nullable Integer rung,
            String purpose,
            List<String> doing) {
        return new Drafts(new ExerciseDraft(
                name,
                section,
                draft.directions(),
                draft.startPosition(),
                draft.equipment(),
                draft.level(),
                draft.core(),
                family,
                draft.ladder(),
                rung,
                draft.dose(),
                draft.cue(),
                purpose,
                draft.works(),
                draft.synonyms(),
                draft.getReady(),
                doing,
                draft.breathe(),
                draft.stopIf(),
                draft.mistakes(),
                draft.cautions(),
                draft.evidence(),
                draft.alt(),
                draft.onlyMaker(),
                draft.media()));
    }

    private Drafts with(
            ExerciseDraft.Dose dose,
            Map<Condition, ExerciseDraft.Care> cautions,
            String evidence,
            String alt,
            boolean onlyMaker,
            @Nullable ShownMedia media) {
        return new Drafts(new ExerciseDraft(
                draft.name(),
                draft.section(),
                draft.directions(),
                draft.startPosition(),
                draft.equipment(),
                draft.level(),
                draft.core(),
                draft.family(),
                draft.ladder(),
                draft.rung(),
                dose,
                draft.cue(),
                draft.purpose(),
                draft.works(),
                draft.synonyms(),
                draft.getReady(),
                draft.doing(),
                draft.breathe(),
                draft.stopIf(),
                draft.mistakes(),
                cautions,
                evidence,
                alt,
                onlyMaker,
                media));
    }
}
