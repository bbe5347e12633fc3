package org.steadyback.programme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.steadyback.library.Caution;
import org.steadyback.library.DefaultDose;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Section;
import org.steadyback.text.Language;

/** Exercises for tests, on a ladder of five. */
public final class Cards {

    private Cards() {}

    public static ExerciseCard card(String id, Section section, int rung, int level, String dose, String... cautions) {
        return new ExerciseCard(
                new ExerciseId(id),
                1,
                id.toLowerCase(Locale.ROOT),
                id,
                "Slowly.",
                section,
                "Family",
                true,
                rung,
                5,
                level,
                false,
                List.of(Direction.GENERAL),
                "Standing",
                "None",
                DefaultDose.parse(dose),
                Stream.of(cautions).map(Caution::parse).toList(),
                null,
                null,
                Language.ENGLISH);
    }
}
