package org.steadyback.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.steadyback.library.ExerciseId;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.Mode;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

/** A programme from 1 November 2026 on, for tests of pure rules. */
class Plans {

    private final List<Prescribed> prescribed = new ArrayList<>();

    Plans daily(UUID prescription, int version, String validFrom) {
        return add(prescription, version, new Frequency.DaysAWeek(7), 1, validFrom, false);
    }

    Plans often(UUID prescription, int boutsPerDay) {
        return add(prescription, 1, new Frequency.DaysAWeek(7), boutsPerDay, "2026-11-01", false);
    }

    Plans on(UUID prescription, DayOfWeek day) {
        return add(prescription, 1, new Frequency.Weekdays(Set.of(day)), 1, "2026-11-01", false);
    }

    Plans daysAWeek(UUID prescription, int days) {
        return add(prescription, 1, new Frequency.DaysAWeek(days), 1, "2026-11-01", false);
    }

    Plans withdrawn(UUID prescription, int version, String from) {
        return add(prescription, version, new Frequency.DaysAWeek(7), 1, from, true);
    }

    List<ProgrammePlan> all() {
        return List.of(programme());
    }

    ProgrammePlan programme() {
        var asked = prescribed.stream().map(Prescribed::asked).toList();
        var plan = new Plan(LocalDate.of(2026, 11, 1), null, List.of(), asked);
        return new ProgrammePlan(ProgrammeId.next(), Mode.GUIDED, "", plan, prescribed);
    }

    private Plans add(
            UUID prescription, int version, Frequency frequency, int bouts, String validFrom, boolean withdrawn) {
        var asked = new Asked(
                new PrescriptionId(prescription),
                version,
                new Dose.Sets(2, 10, 0, 30, Side.BOTH_TOGETHER, null),
                new Schedule(frequency, bouts),
                LocalDate.parse(validFrom),
                withdrawn);
        prescribed.add(new Prescribed(asked, new VersionKey(new ExerciseId("MFL1"), 1), prescribed.size() + 1));
        return this;
    }
}
