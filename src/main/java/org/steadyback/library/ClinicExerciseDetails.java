package org.steadyback.library;

import java.io.Serializable;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.AccountId;

/**
 * What is said of an exercise that a clinic wrote itself.
 *
 * @param madeBy who wrote it first
 * @param onlyMaker whether only its maker finds and prescribes it; else every physio of the clinic
 * @param media its picture or video; null where it is shown by its words alone
 */
public record ClinicExerciseDetails(
        AccountId madeBy, boolean onlyMaker, @Nullable ShownMedia media) implements Serializable {

    public Optional<ShownMedia> shown() {
        return Optional.ofNullable(media);
    }
}
