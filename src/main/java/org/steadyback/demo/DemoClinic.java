package org.steadyback.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.steadyback.access.ClinicFounder;
import org.steadyback.access.Unwaited;
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
    private final int atOnce;
    private boolean running;

    /** @param atOnce how many patients are served side by side: while the database works for one, another is judged */
    DemoClinic(
            ClinicFounder founder,
            DemoStory story,
            DemoRun run,
            SettableClock clock,
            @Value("${steadyback.demo-at-once:2}") int atOnce) {
        this.founder = founder;
        this.story = story;
        this.run = run;
        this.clock = clock;
        this.atOnce = atOnce;
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
        run.begin();
        Unwaited.run(this::liveTheWeeks);
        // the first commit that waits for the disk again, and with it for all before
        run.finish();
        LOG.info(
                "The demo clinic is made, in {} s",
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    private void liveTheWeeks() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, DemoStory.ZONE);
        try (var together = Executors.newFixedThreadPool(atOnce)) {
            clock.setTo(DemoStory.at(today.minusDays(DAYS), 8));
            story.open();
            for (var day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
                story.live(day, today, now, clock, together);
            }
        } finally {
            clock.release();
        }
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
