package org.steadyback.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.steadyback.caseload.need.PatientFacts;
import org.steadyback.caseload.need.StateWords;
import org.steadyback.grading.FlareDays;
import org.steadyback.grading.GradingParameters;
import org.steadyback.insight.trend.TrendSentence;
import org.steadyback.session.MorningEntry;

/** What a row of the caseload says about a flare. Pure. */
final class FlareFacts {

    private FlareFacts() {}

    static Optional<PatientFacts.Flare> of(MyPatients.Mine patient, List<MorningEntry> mornings, LocalDate today) {
        var flare = patient.flare();
        if (flare != null) {
            return Optional.of(lasting(flare, patient.parameters(), mornings, today));
        }
        return Optional.ofNullable(patient.harder())
                .map(harder -> new PatientFacts.Flare(
                        StateWords.suggested(
                                harder.pains(),
                                harder.on(),
                                harder.usual() == null
                                        ? null
                                        : TrendSentence.number(harder.usual().doubleValue())),
                        false,
                        0));
    }

    private static PatientFacts.Flare lasting(
            MyPatients.Flaring flare, GradingParameters numbers, List<MorningEntry> mornings, LocalDate today) {
        var byDate = mornings.stream()
                .collect(Collectors.toMap(MorningEntry::date, MorningEntry::pain, (_, newer) -> newer));
        var days = new FlareDays(numbers, flare.began(), flare.usual(), byDate);
        int day = days.day(today);
        boolean review = days.on(today) == FlareDays.State.REVIEW && !flare.seen(numbers);
        return new PatientFacts.Flare(StateWords.flareDay(day), review, day);
    }
}
