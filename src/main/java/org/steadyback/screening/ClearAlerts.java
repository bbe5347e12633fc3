package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.ScreenAnswer;

/**
 * Command: a clinician clears the alerts that were on the page (fact sheet §2.9). Nothing is preset; what is null or blank has not been
 * said, and {@link ClearingRule} names it.
 *
 * @param alerts exactly those that were shown
 * @param who saw or spoke with the patient
 * @param reportedBy name and place of whoever did, where it was not oneself
 * @param at when that was
 * @param found for each thing that was said, by {@link AlertOnPage.Item#key}, what was found
 * @param mistake ticked by mistake: the only way to clear an emergency without an examination in person
 * @param asked what was asked on that occasion; anything but no keeps the stop, and raises again
 */
public record ClearAlerts(
        PatientId patient,
        Set<UUID> alerts,
        @Nullable Who who,
        String reportedBy,
        @Nullable Contact contact,
        @Nullable Instant at,
        Map<String, String> found,
        String advice,
        @Nullable GateAction action,
        @Nullable LocalDate opensOn,
        boolean mistake,
        Map<Question, ScreenAnswer> asked) {

    /** Who saw or spoke with the patient. */
    public enum Who {
        MYSELF,
        EMERGENCY_DEPARTMENT,
        GP_OR_URGENT_CARE,
        COLLEAGUE
    }

    /** How. */
    public enum Contact {
        IN_PERSON,
        PHONE,
        VIDEO
    }

    /** @throws IllegalArgumentException for a day of opening without a hold */
    public ClearAlerts {
        alerts = Set.copyOf(alerts);
        reportedBy = TypedText.tidy(reportedBy);
        advice = TypedText.tidy(advice);
        var words = new HashMap<String, String>();
        found.forEach((key, text) -> words.put(key, TypedText.tidy(text)));
        found = Map.copyOf(words);
        var answers = new EnumMap<Question, ScreenAnswer>(Question.class);
        answers.putAll(asked);
        asked = Map.copyOf(answers);
        if (opensOn != null && action != GateAction.STAY_ACTIVE) {
            throw new IllegalArgumentException("Only a stay-active hold opens on a day");
        }
    }
}
