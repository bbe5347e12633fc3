package org.steadyback.demo;

import java.time.Duration;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.steadyback.access.ClinicFounder;
import org.steadyback.kernel.SettableClock;

/** Lets the made-up clinics live their weeks once, in an empty database, before the port opens. */
@Component
@OnlyWithDemo
class DemoClinic implements SmartLifecycle {

    /** Long enough for one who has been in care for more than twelve weeks; most came in the last eight. */
    static final int DAYS = 88;

    private static final Logger LOG = LoggerFactory.getLogger(DemoClinic.class);

    private final ClinicFounder founder;
    private final DemoStory story;
    private final DemoRun run;
    private final SettableClock clock;
    private boolean running;

    DemoClinic(ClinicFounder founder, DemoStory story, DemoRun run, SettableClock clock) {
        this.founder = founder;
        this.story = story;
        this.run = run;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (run.brokenOff()) {
            throw new IllegalStateException("The demo clinic was left half made when the portal was stopped."
                    + " Delete its data folder and start again; nothing real is in it.");
        }
        if (founder.nothingFounded()) {
            live();
        }
    }

    private void live() {
        var began = System.nanoTime();
        LOG.info("Making the demo clinic; this happens once and takes about half a minute");
        var today = LocalDate.ofInstant(clock.instant(), DemoStory.ZONE);
        var now = clock.instant();
        try {
            clock.setTo(DemoStory.at(today.minusDays(DAYS), 8));
            run.begin();
            story.open();
            for (var day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
                story.live(day, today, now, clock);
            }
            run.finish();
        } finally {
            clock.release();
        }
        LOG.info(
                "The demo clinic is made, in {} s",
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the library is loaded, before the port opens. */
    @Override
    public int getPhase() {
        return 0;
    }
}
