package org.steadyback.library;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.library.ExerciseDraft.Field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class DraftCheckTest {

    @Test
    void everyExerciseOfTheLibraryMayBeCopied() {
        assertThat(ClinicLibrary.CONTENT)
                .allSatisfy(content ->
                        assertThat(faults(ExerciseDraft.copyOf(content))).isEmpty());
    }

    @Test
    void anEmptyPageSaysWhatIsMissing() {
        assertThat(faults(ExerciseDraft.empty()))
                .containsOnlyKeys(
                        Field.NAME,
                        Field.SECTION,
                        Field.DIRECTIONS,
                        Field.POSITION,
                        Field.LEVEL,
                        Field.FAMILY,
                        Field.RUNG,
                        Field.CUE,
                        Field.PURPOSE,
                        Field.GET_READY,
                        Field.DOING,
                        Field.BREATHE,
                        Field.STOP_IF)
                .containsEntry(Field.NAME, "Please fill this in.")
                .containsEntry(Field.DOING, "2 to 4 lines.")
                .containsEntry(Field.LEVEL, "Please choose a number from 1 to 5.");
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                arguments(
                        Drafts.good().withName("x".repeat(121)), Field.NAME, "Must have 1 to 120 characters, not 121."),
                arguments(Drafts.good().withName("No more damage"), Field.NAME, "'damage' frightens."),
                arguments(
                        Drafts.good().withPurpose("You must do it."), Field.PURPOSE, "'must' gives orders or blames."),
                arguments(
                        Drafts.good().withDoing("Lift ten times.", "Rest."),
                        Field.DOING,
                        "'ten times' is a dose, which does not belong here."),
                arguments(Drafts.good().withDoing("Lift."), Field.DOING, "2 to 4 lines."),
                arguments(
                        Drafts.good().withDose(new ExerciseDraft.Dose(11, 8, 0, false, null, 1, 3)),
                        Field.DOSE,
                        "Sets must be 1 to 10, not 11."),
                arguments(
                        Drafts.good().withDose(new ExerciseDraft.Dose(null, 8, 0, false, null, 1, 3)),
                        Field.DOSE,
                        "Sets must be 1 to 10."),
                arguments(
                        Drafts.good().withDose(new ExerciseDraft.Dose(2, 8, 0, false, null, null, 3)),
                        Field.DOSE,
                        "Times a day and days a week are missing."),
                arguments(
                        Drafts.good().withCaution(Condition.OP, " "),
                        Field.CAUTIONS,
                        "The reason for osteoporosis is missing."),
                arguments(Drafts.good().withEvidence("Known well [XYZ99]."), Field.EVIDENCE, "Unknown source [XYZ99]."),
                arguments(Drafts.good().withMedia(Drafts.media()).withAlt(""), Field.ALT, "Please fill this in."),
                arguments(Drafts.good().withFamily("Bridges", 6), Field.RUNG, "Please choose a number from 1 to 5."),
                arguments(
                        Drafts.good().withFamily("Bridges", 2).withSection(Section.PHYSICAL_FITNESS),
                        Field.FAMILY,
                        "Bridges belongs to “Strengthening”. Please choose that section, or another family."));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faulty")
    void namesTheFieldAtFault(Drafts draft, Field field, String sentence) {
        assertThat(faults(draft.draft())).isEqualTo(Map.of(field, sentence));
    }

    @Test
    void minutesTakeThePlaceOfSets() {
        var walk = Drafts.good()
                .withDose(new ExerciseDraft.Dose(2, 8, 0, true, 20, 1, 5))
                .draft();

        assertThat(faults(walk)).isEmpty();
        assertThat(DraftCheck.defaultDose(walk)).isEqualTo(DefaultDose.parse("20 min · 1/day · 5/wk"));
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() {
        assertThat(faults(Drafts.good().draft())).isEmpty();
        assertThat(Drafts.good().draft().synonyms()).isEmpty();
    }

    private static Map<Field, String> faults(ExerciseDraft draft) {
        var family = ClinicLibrary.CARDS.stream()
                .filter(card -> card.family().equals(draft.family()))
                .findFirst()
                .map(card ->
                        new Family(card.family(), card.section(), card.chain(), card.familySize(), "About it.", true));
        return new DraftCheck(draft, family, EvidenceSources.own().keys()).faults();
    }
}
