package org.steadyback.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.episode.Episodes;
import org.steadyback.episode.PausePatient;
import org.steadyback.kernel.Period;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.ChooseStart;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.Proposals;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screens;
import org.steadyback.screening.TakeScreen;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.testing.Replies;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One patient, day by day through the services: screen, three trials, eight weeks with an overshoot, a flare and a holiday. The
 * story is written as a table, which stands in the documents and has to agree with it.
 */
class SimulatedPatientDatabaseTest extends GradingStory {

    private static final Path STORY = Path.of("docs/simulated-patient.md");
    private static final int DAYS = 56;
    private static final int OVERSHOOT = 13;
    private static final int FLARE = 20;
    private static final Period HOLIDAY = new Period(day(34), day(43));

    @Autowired
    StartChart starts;

    @Autowired
    FlareDiary diary;

    @Autowired
    Screens screens;

    @Autowired
    Episodes episodes;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalReader inbox;

    private final List<String> rows = new ArrayList<>();
    private final Map<Integer, String> asked = new HashMap<>();
    private final Map<Integer, SessionKind> kinds = new HashMap<>();
    private int decisionsTold;

    @Test
    void livesEightWeeks() throws IOException {
        screen(ScreenKind.FIRST);
        squats(10, null);
        clinic.as(
                anna, () -> starts.choose(new ChooseStart(pat.patient(), new PrescriptionId(prescription), true, "")));
        usualPain(3);
        for (int day = 1; day <= DAYS; day++) {
            live(day);
        }

        assertThat(rows).hasSize(DAYS);
        assertThat(kinds.get(3)).as(String.join("\n", rows)).isEqualTo(SessionKind.TRIAL);
        assertThat(asked.get(4)).isEqualTo("2 sets of 8");
        assertThat(kinds.get(FLARE)).isEqualTo(SessionKind.FLARE);
        assertThat(number(FLARE)).isEqualTo(number(FLARE - 1) / 2);
        assertThat(number(FLARE + 4)).isEqualTo(number(FLARE - 1) * 8 / 10);
        assertThat(kinds.get(FLARE + 4)).isEqualTo(SessionKind.USUAL);
        assertThat(number(44)).isLessThan(number(33));
        assertThat(number(DAYS)).isGreaterThan(number(44));
        agreesWithTheDocument();
    }

    private void live(int day) {
        at(day(day), 7);
        var note = new ArrayList<String>();
        if (day == FLARE) {
            clinic.as(pat.account(), () -> diary.begin(pat.patient()));
            screen(ScreenKind.FLARE);
            note.add("says that the back has flared up; screen again, physio clears");
        } else if (day % 7 == 1 && day > 1) {
            screen(ScreenKind.WEEKLY);
        }
        if (day == 33) {
            clinic.as(pat.account(), () -> episodes.pause(new PausePatient(pat.patient(), HOLIDAY, "Holiday")));
            note.add("enters a holiday of ten days");
        }
        int morning = morning(day);
        if (day > 1 && !HOLIDAY.contains(day(day))) {
            morning(day(day), morning);
        }
        accept(note);
        if (HOLIDAY.contains(day(day))) {
            row(day, "away", "–", "–", note);
            return;
        }
        var today = clinic.as(pat.account(), () -> days.openDay(pat.patient())).session();
        kinds.put(day, today.kind());
        var dose = plan().plan().askedOn(day(day)).getFirst().dose();
        asked.put(day, today.kind() == SessionKind.TRIAL ? "a trial" : DoseWords.of(dose));
        int done = done(day, dose.amount());
        var told = on(day(day)).kind(today.kind());
        (today.kind() == SessionKind.TRIAL ? told.done(done) : told.done(done, done))
                .peak(day >= FLARE && day < FLARE + 3 ? 5 : 3)
                .record();
        if (day == OVERSHOOT) {
            note.add("does half as much again");
        }
        row(day, asked.get(day), String.valueOf(done), day == 1 ? "3" : String.valueOf(morning), note);
    }

    /** The physio accepts each morning what is plainly settled. */
    private void accept(List<String> note) {
        clinic.as(anna, () -> {
            for (var proposal : inbox.of(pat.patient())) {
                if (proposal.green()) {
                    proposals.answer(new AnswerProposal.Accept(
                            pat.patient(), proposal.id(), proposal.offer(), proposal.since()));
                    note.add("physio accepts the rise to " + proposal.quotaAfter());
                }
            }
        });
    }

    private static int done(int day, int amount) {
        return switch (day) {
            case 1 -> 10;
            case 2 -> 12;
            case 3 -> 11;
            case OVERSHOOT -> amount + amount / 2;
            default -> amount;
        };
    }

    private static int morning(int day) {
        return switch (day - FLARE) {
            case 0, 1 -> 6;
            case 2 -> 5;
            default -> 3;
        };
    }

    private void screen(ScreenKind kind) {
        clinic.as(pat.account(), () -> {
            var interview = screens.sit(pat.patient(), kind).interview();
            return screens.take(new TakeScreen(pat.patient(), kind, Replies.to(interview, Map.of())));
        });
        clock.setTo(clock.instant().plusSeconds(60));
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
    }

    private void row(int day, String ask, String done, String morning, List<String> note) {
        var all = decisions();
        for (var decision : all.subList(decisionsTold, all.size())) {
            note.add(decision.decision()
                    + (decision.after() == null
                            ? ""
                            : " → " + decision.after().stripTrailingZeros().toPlainString()));
        }
        decisionsTold = all.size();
        rows.add("| %s | %s | %s | %s | %s |".formatted(day, ask, done, morning, String.join("; ", note)));
    }

    private int number(int day) {
        var words = asked.getOrDefault(day, "0").split(" ");
        return Integer.parseInt(words[words.length - 1]);
    }

    private void agreesWithTheDocument() throws IOException {
        var text = """
                # A simulated patient

                One patient with squats, lived day by day through the services on the real database: safety screen, three trials, eight
                weeks with an overshoot (day %s), a flare (from day %s) and a holiday (days 34 to 43). Usual pain 3. Each morning the
                physiotherapist accepts what is plainly settled. Decisions stand on the day on which they were made.

                `SimulatedPatientDatabaseTest` writes this table and fails if it no longer agrees. To write it anew:
                `STEADYBACK_WRITE_STORY=true mvn -Dtest=SimulatedPatientDatabaseTest test`.

                | day | asked | done a set | this morning's pain | what happened |
                |---|---|---|---|---|
                """.formatted(OVERSHOOT, FLARE) + String.join("\n", rows) + "\n";
        if (Boolean.parseBoolean(System.getenv("STEADYBACK_WRITE_STORY"))) {
            Files.writeString(STORY, text);
        }
        assertThat(Files.readString(STORY)).isEqualTo(text);
    }

    private static LocalDate day(int number) {
        return START.plusDays(number - 1L);
    }
}
