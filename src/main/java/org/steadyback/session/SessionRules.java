package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.text.Texts;

/** What is refused, all of it at once. Everything else that was really done is stored, with a flag where it is odd. */
final class SessionRules {

    static final Duration AHEAD = Duration.ofMinutes(5);
    static final int MOST_ITEMS = 60;
    static final int MOST_SETS = 20;
    static final int MOST_DONE = 1000;
    static final int LONGEST_NOTE = 2000;
    static final int MOST_BOUTS = 20;

    /** A plan that is further away than this is no plan for that day. */
    private static final int DAYS_AROUND = 366;

    private static final RecordFaultTexts SAY = Texts.of(RecordFaultTexts.class);

    private SessionRules() {}

    /** Everything that needs nothing but the command and the time. */
    static List<Fault> faults(RecordSession command, Instant now, Instant registeredAt) {
        return faults(new Timed(command, null, false), now, registeredAt);
    }

    /** Nothing is refused for its time where a wrong clock was set right. */
    static List<Fault> faults(Timed timed, Instant now, Instant registeredAt) {
        var command = timed.session();
        var faults = new ArrayList<Fault>();
        inOrder(command, faults);
        if (!timed.doubtful()) {
            times(command, now, registeredAt, faults);
        }
        if (faults.isEmpty()) {
            planned(timed, faults);
        }
        range("effort", command.effort(), 0, 10, faults);
        range("mood", command.mood(), 0, 10, faults);
        text("note", command.note(), faults);
        if (command.items().size() > MOST_ITEMS) {
            faults.add(new Fault("items", SAY.mostExercises(MOST_ITEMS)));
        } else {
            items(command, faults);
        }
        return faults;
    }

    /** Only the patient's own prescriptions can be recorded, of a version that there is. */
    static List<Fault> foreign(RecordSession command, List<ProgrammePlan> plans) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < command.items().size(); i++) {
            var item = command.items().get(i);
            foreign(plans, item.prescription(), item.version(), at(i), "prescriptionVersion", faults);
            var asked = item.insteadOf();
            if (asked != null) {
                foreign(plans, asked.prescription(), asked.version(), at(i) + "insteadOf.", "version", faults);
            }
        }
        return faults;
    }

    private static void foreign(
            List<ProgrammePlan> plans,
            PrescriptionId prescription,
            int version,
            String at,
            String versionField,
            List<Fault> faults) {
        var versions = plans.stream()
                .flatMap(plan -> plan.prescribed().stream())
                .map(prescribed -> prescribed.asked())
                .filter(asked -> asked.prescription().equals(prescription))
                .toList();
        if (versions.isEmpty()) {
            faults.add(new Fault(at + "prescriptionId", SAY.notInProgramme()));
        } else if (versions.stream().noneMatch(asked -> asked.number() == version)) {
            faults.add(new Fault(at + versionField, SAY.noSuchVersion()));
        }
    }

    private static void times(RecordSession command, Instant now, Instant registeredAt, List<Fault> faults) {
        var latest = now.plus(AHEAD);
        if (command.startedAt().isAfter(latest)) {
            faults.add(new Fault("startedAt", SAY.startInFuture()));
        }
        if (command.endedAt().isAfter(latest)) {
            faults.add(new Fault("endedAt", SAY.endInFuture()));
        }
        if (command.startedAt().isBefore(registeredAt)) {
            faults.add(new Fault("startedAt", SAY.beforeRegistered()));
        }
    }

    private static void inOrder(RecordSession command, List<Fault> faults) {
        if (command.endedAt().isBefore(command.startedAt())) {
            faults.add(new Fault("endedAt", SAY.endBeforeStart()));
        }
    }

    private static void planned(Timed timed, List<Fault> faults) {
        var command = timed.session();
        var planned = command.planned();
        if (planned == null) {
            return;
        }
        range("planned.bout", planned.bout(), 1, MOST_BOUTS, faults);
        if (!timed.doubtful() && Math.abs(ChronoUnit.DAYS.between(planned.date(), command.day())) > DAYS_AROUND) {
            faults.add(new Fault("planned.date", SAY.tooFar()));
        }
    }

    private static void items(RecordSession command, List<Fault> faults) {
        for (int i = 0; i < command.items().size(); i++) {
            var item = command.items().get(i);
            range(at(i) + "effort", item.effort(), 0, 10, faults);
            if (item.side() != null && item.side() != Side.LEFT && item.side() != Side.RIGHT) {
                faults.add(new Fault(at(i) + "side", SAY.side()));
            }
            if (item.done().size() > MOST_SETS) {
                faults.add(new Fault(at(i) + "done", SAY.mostSets(MOST_SETS)));
                continue;
            }
            for (int set = 0; set < item.done().size(); set++) {
                range(at(i) + "done[" + set + "]", item.done().get(set), 0, MOST_DONE, faults);
            }
        }
    }

    /** Characters are counted as PostgreSQL counts them, and what it cannot store is refused here. */
    static void text(String field, String text, List<Fault> faults) {
        if (text.codePointCount(0, text.length()) > LONGEST_NOTE) {
            faults.add(new Fault(field, SAY.mostCharacters(LONGEST_NOTE)));
        } else if (!storable(text)) {
            faults.add(new Fault(field, SAY.notStorable()));
        }
    }

    static boolean storable(String text) {
        return text.codePoints().noneMatch(SessionRules::cannotBeStored);
    }

    private static boolean cannotBeStored(int character) {
        return character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static void range(String field, @Nullable Integer value, int least, int most, List<Fault> faults) {
        if (value != null && (value < least || value > most)) {
            faults.add(new Fault(field, SAY.wholeNumber(least, most)));
        }
    }

    private static String at(int item) {
        return "items[" + item + "].";
    }
}
