package org.steadyback.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.steadyback.access.CareRole;
import org.steadyback.access.Patients;
import org.steadyback.access.Unwaited;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;

/** What happens in the made-up clinics on each day, in the order of the day. */
@Component
@OnlyWithDemo
class DemoStory {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final DemoStaff staff;
    private final DemoPhysioActions physios;
    private final DemoDiary diary;
    private final DemoReading reading;
    private final DemoScreens screens;
    private final Patients patients;
    private final DemoClinicExercise own;
    private final DemoVoices voices;
    private final int oneOf;
    private final List<DemoCase> cases = new ArrayList<>();
    private int known;

    /** @param oneOf 1 = the whole cast; else only the first and each so manieth after, for those who look at the making and not at the clinic */
    DemoStory(
            DemoStaff staff,
            DemoPhysioActions physios,
            DemoDiary diary,
            DemoReading reading,
            DemoScreens screens,
            Patients patients,
            DemoClinicExercise own,
            DemoVoices voices,
            @Value("${steadyback.demo-one-of:1}") int oneOf) {
        this.staff = staff;
        this.physios = physios;
        this.diary = diary;
        this.reading = reading;
        this.screens = screens;
        this.patients = patients;
        this.own = own;
        this.voices = voices;
        this.oneOf = oneOf;
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** The clinics open: staff join, the cast is known. */
    void open() {
        var crew = staff.hire();
        staff.as(crew.first(), own::write);
        cast(DemoCast.OF_THE_FIRST_PHYSIO, crew.first());
        cast(DemoCast.OF_THE_SECOND_PHYSIO, crew.second());
        cast(DemoCast.OF_THE_OTHER_CLINIC, crew.other());
    }

    private void cast(List<DemoPatient> people, AccountId physio) {
        for (var person : people) {
            known++;
            if (known % oneOf == 1 % oneOf) {
                cases.add(new DemoCase(person, physio, known));
            }
        }
    }

    /**
     * Mornings are answered, people are taken in, sessions are done, logs are read. Nothing happens later than now.
     *
     * @param together do what patients do at one hour: they know nothing of each other
     */
    void live(LocalDate day, LocalDate today, Instant now, SettableClock clock, ExecutorService together) {
        int daysBeforeToday = (int) (today.toEpochDay() - day.toEpochDay());
        if (daysBeforeToday > 0) {
            clock.setTo(at(day, 7));
            each(together, one -> diary.answerMorning(one, day, daysBeforeToday));
        }
        clock.setTo(daysBeforeToday > 0 ? at(day, 10) : now);
        cases.stream()
                .filter(one -> one.person().startedDaysAgo() == daysBeforeToday)
                .forEach(one -> physios.takeIn(one, day));
        cases.forEach(one -> physios.change(one, day, daysBeforeToday));
        cases.forEach(one -> reading.give(one, daysBeforeToday));
        cases.stream().filter(DemoCase::takenIn).forEach(one -> {
            staff.as(one.physio(), () -> voices.choosesStart(one, daysBeforeToday));
            voices.speaks(one, daysBeforeToday);
        });
        if (daysBeforeToday > 0) {
            clock.setTo(at(day, 18));
            each(together, one -> {
                diary.doSession(one, day, daysBeforeToday);
                reading.read(one, daysBeforeToday);
            });
            clock.setTo(at(day, 19));
            each(together, one -> {
                screens.later(one, daysBeforeToday);
                physios.review(one, daysBeforeToday);
            });
            if (daysBeforeToday == 1) {
                cases.forEach(physios::lastEvening);
            }
        }
        if (daysBeforeToday == 10) {
            share(clock, day);
        }
    }

    /** Ends when it is done for everybody. */
    private void each(ExecutorService together, Consumer<DemoCase> what) {
        var running = cases.stream()
                .map(one -> CompletableFuture.runAsync(() -> Unwaited.run(() -> what.accept(one)), together))
                .toList();
        running.forEach(CompletableFuture::join);
    }

    /** The second physio covers for one patient of the first. */
    private void share(SettableClock clock, LocalDate day) {
        clock.setTo(at(day, 20));
        cases.stream()
                .filter(one -> one.person().name().equals("Ruth Pemberton"))
                .forEach(ruth -> staff.as(
                        ruth.physio(), () -> patients.addToCareTeam(ruth.patient(), staff.second(), CareRole.COVER)));
    }
}
