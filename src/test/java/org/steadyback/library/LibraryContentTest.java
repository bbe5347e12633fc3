package org.steadyback.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.testing.ReadingAge;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written of each exercise: all there, as the clinicians drew it up, easy to read, and said once. */
class LibraryContentTest {

    private static final int EXERCISES = 116;
    private static final double HIGHEST_GRADE = 6;
    private static final double MOST_WORDS_A_SENTENCE = 15;

    static Stream<ExerciseContent> exercises() {
        return ClinicLibrary.CONTENT.stream();
    }

    @Test
    void everyExerciseIsComplete() {
        var missing = new TreeMap<String, List<String>>();
        for (var content : ClinicLibrary.CONTENT) {
            var fields = missingOf(content);
            if (!fields.isEmpty()) {
                missing.put(content.card().id() + " " + content.card().name(), fields);
            }
        }

        assertThat(missing).isEmpty();
        assertThat(ClinicLibrary.CONTENT).hasSize(EXERCISES);
    }

    @Test
    void saysTheSameFactsAsTheClinicalDraft() {
        var draft = ClinicalDraft.read().stream().collect(Collectors.toMap(ExerciseCard::id, card -> card));

        assertThat(ClinicLibrary.CARDS)
                .allSatisfy(card -> assertThat(card).as(card.id().value()).isEqualTo(draft.get(card.id())))
                .hasSameSizeAs(draft.keySet());
    }

    @Test
    void holdsThreeSectionsAndTwentySixFamilies() {
        assertThat(ClinicLibrary.CARDS.stream()
                        .collect(Collectors.groupingBy(ExerciseCard::section, Collectors.counting())))
                .containsEntry(Section.MOVEMENT_OR_STRETCHING, 42L)
                .containsEntry(Section.STRENGTHENING, 52L)
                .containsEntry(Section.PHYSICAL_FITNESS, 22L);
        assertThat(ClinicLibrary.CARDS.stream().map(ExerciseCard::family).distinct())
                .hasSize(26);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void isReadByAChildOfEleven(ExerciseContent content) {
        var text = textOf(content);
        var age = ReadingAge.of(text);

        assertThat(age.grade()).as(content.card().id() + " grade").isLessThanOrEqualTo(HIGHEST_GRADE);
        assertThat(age.wordsPerSentence())
                .as(content.card().id() + " words a sentence")
                .isLessThanOrEqualTo(MOST_WORDS_A_SENTENCE);
    }

    @Test
    void noTwoExercisesShareASentence() {
        var saidBy = new HashMap<String, List<ExerciseId>>();
        for (var content : ClinicLibrary.CONTENT) {
            ownWords(content)
                    .flatMap(text -> ReadingAge.sentences(text).stream())
                    .forEach(sentence -> saidBy.computeIfAbsent(sentence, _ -> new ArrayList<>())
                            .add(content.key().id()));
        }

        assertThat(saidBy.entrySet().stream()
                        .filter(said -> said.getValue().size() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .isEmpty();
    }

    @Test
    void noTwoFamiliesShareAnEvidenceNote() {
        var families = ClinicLibrary.CONTENT.stream()
                .collect(Collectors.groupingBy(
                        content -> String.valueOf(content.evidence()),
                        Collectors.mapping(content -> content.card().family(), Collectors.toSet())));

        assertThat(families.values()).allMatch(of -> of.size() == 1);
    }

    @Test
    void everySourceIsNamedAndUsed() {
        var used = ClinicLibrary.CONTENT.stream()
                .flatMap(content -> content.sources().stream())
                .collect(Collectors.toSet());

        assertThat(EvidenceSources.own().keys()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static List<String> missingOf(ExerciseContent content) {
        var fields = new TreeMap<String, Object>();
        fields.put("family about", String.valueOf(content.about()));
        fields.put("purpose", String.valueOf(content.purpose()));
        fields.put("works", String.valueOf(content.works()));
        fields.put("also called", content.synonyms());
        fields.put("get ready", content.steps().getReady());
        fields.put("do", content.steps().doing());
        fields.put("cue", content.card().cue());
        fields.put("breathe", String.valueOf(content.steps().breathe()));
        fields.put("stop if", String.valueOf(content.steps().stopIf()));
        fields.put("mistake", content.mistakes());
        fields.put("sideways", content.sideways().size() == Hurdle.values().length ? "all" : "");
        fields.put(
                "caution reasons",
                content.card().cautions().stream()
                                .allMatch(caution -> content.cautionReasons().containsKey(caution.condition()))
                        ? "all"
                        : "");
        fields.put("evidence", String.valueOf(content.evidence()));
        fields.put("sources", content.sources());
        fields.put("reviewed", String.valueOf(content.reviewedOn()));
        fields.put("alt", String.valueOf(content.alt()));
        return fields.entrySet().stream()
                .filter(field ->
                        List.of("", "null", "[]").contains(field.getValue().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What must not stand twice. */
    private static Stream<String> ownWords(ExerciseContent content) {
        return Stream.of(
                        Stream.of(String.valueOf(content.purpose()), String.valueOf(content.works())),
                        content.steps().doing().stream(),
                        content.mistakes().stream())
                .flatMap(texts -> texts);
    }

    private static String textOf(ExerciseContent content) {
        var steps = content.steps();
        return Stream.of(
                        ownWords(content),
                        steps.getReady().stream(),
                        Stream.of(steps.breathe(), steps.stopIf(), content.evidence(), content.alt())
                                .map(String::valueOf),
                        content.cautionReasons().values().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }
}
