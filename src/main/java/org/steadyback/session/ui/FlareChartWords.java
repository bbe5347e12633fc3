package org.steadyback.session.ui;

import java.time.LocalDate;

import org.steadyback.grading.FlareDays;
import org.steadyback.progression.FlareEpisode;

/** What a physio reads about a flare: facts first. */
final class FlareChartWords {

    private FlareChartWords() {}

    static String open(FlareEpisode episode, FlareDays days, LocalDate today) {
        var usual = days.usualPain() == null
                ? "usual pain not known, so only the patient can end it"
                : "usual pain " + days.usualPain().stripTrailingZeros().toPlainString();
        return "Since %s, %s; %s; %s of 2 settled mornings on end. Sessions in it count as flare plan kept."
                .formatted(
                        EntryWords.day(episode.beganOn()),
                        episode.suggested() ? "after two harder mornings" : "declared by the patient",
                        usual,
                        Math.min(2, days.settledMornings(today)));
    }

    static String ended(FlareEpisode episode) {
        return episode.byPatient() ? "ended by the patient" : "two settled mornings";
    }
}
