package org.steadyback.library.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.library.ClinicExerciseStory;
import org.steadyback.library.ExerciseCard;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** What can be done with an exercise: copied, and one of the clinic's own changed, retired and brought back. */
class ClinicExercisePanel extends Composite<Div> {

    /** What the buttons do. */
    interface Commands {
        void retire();

        void bringBack();
    }

    ClinicExercisePanel(
            ExerciseCard card,
            Optional<ClinicExerciseStory> story,
            ZoneId zone,
            PatientContext beside,
            Commands commands) {
        var copy = button(Paths.copyExercise(card.slug()), "Copy and change");
        var actions = new Div(copy);
        actions.addClassName("actions");
        getContent().addClassName("own-panel");
        getContent().add(actions);
        beside.adding(List.of(card.id())).ifPresent(path -> {
            var add = button(path, "Add to programme");
            add.addClassName("button-primary");
            actions.addComponentAsFirst(add);
        });
        story.ifPresent(own -> {
            if (own.current()) {
                actions.addComponentAsFirst(button(Paths.changeExercise(card.slug()), "Change"));
                actions.add(new Button("Retire", _ -> commands.retire()));
            } else {
                actions.add(new Button("Bring back", _ -> commands.bringBack()));
                getContent().addComponentAsFirst(retired());
            }
            var says = new Paragraph(inWords(own, card, zone));
            says.addClassName("quiet");
            getContent().add(says);
        });
    }

    private static Notice retired() {
        return new Notice(
                Tone.PAUSED, "Retired", "It is not offered any more. Where it is prescribed it stays as it is.");
    }

    private static String inWords(ClinicExerciseStory own, ExerciseCard card, ZoneId zone) {
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(zone);
        var onlyMaker = card.own() != null && card.own().onlyMaker();
        return "Written by %s, last changed by %s on %s. %s"
                .formatted(
                        own.madeBy(),
                        own.changedBy(),
                        day.format(own.changedAt()),
                        onlyMaker ? "Only you find it." : "Every physio of the clinic finds it.");
    }

    private static PathLink button(String path, String words) {
        var link = new PathLink(path, words);
        link.addClassName("button");
        return link;
    }
}
