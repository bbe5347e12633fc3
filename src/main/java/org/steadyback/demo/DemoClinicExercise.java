package org.steadyback.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.steadyback.library.CautionPolicy;
import org.steadyback.library.Condition;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.Exercises;
import org.steadyback.library.Media;
import org.steadyback.library.Section;
import org.steadyback.library.ShownMedia;
import org.steadyback.library.Upload;
import org.steadyback.library.WriteExercise;
import org.steadyback.library.Writing;

/** The exercise that a made-up physio has written for the clinic. */
@Component
@OnlyWithDemo
class DemoClinicExercise {

    private final Exercises exercises;
    private final Media media;

    DemoClinicExercise(Exercises exercises, Media media) {
        this.exercises = exercises;
        this.media = media;
    }

    /** As the physio who is signed in. */
    void write() {
        if (!(exercises.write(new WriteExercise(draft(picture()), null)) instanceof Writing.Written)) {
            throw new IllegalStateException("The made-up exercise was refused");
        }
    }

    private ShownMedia picture() {
        try {
            return ((Upload.Kept) media.take(new ByteArrayInputStream(DemoPicture.heelSlide()))).media();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ExerciseDraft draft(ShownMedia picture) {
        return new ExerciseDraft(
                "Heel slide on a towel",
                Section.STRENGTHENING,
                List.of(Direction.NEUTRAL),
                "Lying on back, knees bent",
                "Mat, towel",
                1,
                true,
                "Towel work",
                true,
                1,
                new ExerciseDraft.Dose(2, 6, 0, true, null, 1, 4),
                "Belt line level while the heel slides.",
                "It lets your trunk stay calm while one leg moves.",
                "Trains the deep front of your trunk (transversus abdominis).",
                List.of("towel slide", "leg slide"),
                List.of("Lie on your back with your knees bent.", "Put a small towel under one heel."),
                List.of("Slide the heel away from you along the floor.", "Slide it back the same way."),
                "Breathe out as the heel slides away.",
                "Stop if pain or tingling moves further down your leg.",
                List.of(
                        "Letting the back lift off the mat. Slide only as far as it stays.",
                        "Holding your breath. Count aloud."),
                Map.of(
                        Condition.PR,
                        new ExerciseDraft.Care(
                                CautionPolicy.M, "Short spells on your back only; turn to your side to rest.")),
                "",
                "A person lies on their back. One heel slides away on a towel, the other foot stays.",
                false,
                picture);
    }
}
