package org.steadyback.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.text.Language;
import org.steadyback.text.Texts;

/**
 * An exercise as it is shown: one version, in one language.
 *
 * @param chain whether the family is a ladder from easier to harder; otherwise it is a menu without order
 * @param rung the place in the family, from 1
 * @param level 1 anyone can try, 2 easy, 3 moderate, 4 demanding, 5 advanced
 * @param core whether it counts as core work
 * @param picture the version of its drawn picture; null where none was kept with it
 * @param own set where a clinic wrote it; null for what comes with the portal
 * @param language in which name and cue are: English where a reader of another language has nothing else
 */
public record ExerciseCard(
        ExerciseId id,
        int version,
        String slug,
        String name,
        String cue,
        Section section,
        String family,
        boolean chain,
        int rung,
        int familySize,
        int level,
        boolean core,
        List<Direction> directions,
        String startPosition,
        String equipment,
        DefaultDose dose,
        List<Caution> cautions,
        @Nullable String picture,
        @Nullable ClinicExerciseDetails own,
        Language language) {

    private static final ExerciseLabelTexts SAY = Texts.of(ExerciseLabelTexts.class);

    public ExerciseCard {
        directions = List.copyOf(directions);
        cautions = List.copyOf(cautions);
    }

    public VersionKey key() {
        return new VersionKey(id, version);
    }

    /**
     * Where its moving picture is, as it was drawn for this version; of older versions the newest drawing. Of a clinic's own
     * exercise its own picture, and empty if it has none.
     */
    public Optional<String> movingPicture() {
        return picture("");
    }

    /** Where the still with start and end position is. */
    public Optional<String> stillPicture() {
        return picture("-still");
    }

    /** The same for a list: of a clinic's own picture a small one. */
    public Optional<String> thumbnail() {
        return own == null
                ? stillPicture()
                : media().filter(shown -> !shown.video()).map(ShownMedia::smallAddress);
    }

    /** What to say of it where the name stands beside it: nothing of a drawing, which shows just that; of a photograph that it is one. */
    public String thumbnailAlt() {
        return own == null || thumbnail().isEmpty() ? "" : SAY.clinicsPicture(name);
    }

    private Optional<String> picture(String kind) {
        return own != null
                ? media().filter(shown -> !shown.video()).map(ShownMedia::address)
                : Optional.of(ExercisePictures.address(slug + kind, picture));
    }

    /** The clinic's own picture or video, which is shown in the place of a drawn one. */
    public Optional<ShownMedia> media() {
        return Optional.ofNullable(own).flatMap(ClinicExerciseDetails::shown);
    }

    /** Where the clinic's own video is; empty if it has none. */
    public Optional<String> video() {
        return media().filter(ShownMedia::video).map(ShownMedia::address);
    }

    /** The broad start positions. */
    public Set<Position> positions() {
        return Position.of(startPosition);
    }

    /** Whether one has to get down on the floor for it. */
    public boolean onTheFloor() {
        return Position.onTheFloor(startPosition, equipment);
    }

    /** The things needed or offered, one by one. */
    public List<String> equipmentItems() {
        return Equipment.items(equipment);
    }

    /** "2 of 5" on a ladder; in a menu the place means nothing: "one of 3". */
    public String placeInFamily() {
        return (chain ? String.valueOf(rung) : "one") + " of " + familySize;
    }

    /** "2, easy". */
    public String levelInWords() {
        return levelInWords(level);
    }

    public static String levelInWords(int level) {
        var word = switch (level) {
            case 1 -> "anyone can try";
            case 2 -> "easy";
            case 3 -> "moderate";
            case 4 -> "demanding";
            default -> "advanced";
        };
        return level + ", " + word;
    }

    /** What the library says for somebody with this condition; empty if nothing. */
    public Optional<CautionPolicy> policyFor(Condition condition) {
        return cautions.stream()
                .filter(caution -> caution.condition() == condition)
                .map(Caution::policy)
                .findFirst();
    }

    /** The same words under another version number. */
    ExerciseCard asVersion(int number) {
        return as(number, picture, name, cue, language);
    }

    /** The same with its picture. */
    ExerciseCard withPicture(@Nullable String drawn) {
        return as(version, drawn, name, cue, language);
    }

    /** The same in the words of another language. */
    ExerciseCard in(Language other, String itsName, String itsCue) {
        return as(version, picture, itsName, itsCue, other);
    }

    private ExerciseCard as(int number, @Nullable String drawn, String itsName, String itsCue, Language itsLanguage) {
        return new ExerciseCard(
                id,
                number,
                slug,
                itsName,
                itsCue,
                section,
                family,
                chain,
                rung,
                familySize,
                level,
                core,
                directions,
                startPosition,
                equipment,
                dose,
                cautions,
                drawn,
                own,
                itsLanguage);
    }
}
