package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.Clearances;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.Screening;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a device has kept of a check before a flare is told once, whatever the portal held of it, and however often it comes. */
@PortalTest
class KeptSignsDatabaseTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final Said.OfSign CHEST = Said.OfSign.of(Sign.CHEST_PAIN);
    private static final Said.OfSign FAINT = Said.OfSign.of(Sign.FAINT, ScreenAnswer.NO);

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    FlareSigns signs;

    @Autowired
    HeldSigns held;

    @Autowired
    Screening screening;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    Clearances clearances;

    @Autowired
    LogWriter log;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SettableClock clock;

    SessionId check = SessionId.next();
    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void begin() {
        clock.setTo(NOW);
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        clock.setTo(NOW.plusSeconds(60));
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void toldTwiceItIsOne() {
        assertThat(tell(CHEST)).isTrue();
        clock.setTo(NOW.plusSeconds(300));
        assertThat(tell(CHEST)).isTrue();

        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
        assertThat(raised())
                .singleElement()
                .satisfies(
                        alert -> assertThat(alert.saidAt()).as("as it came in").isEmpty());
    }

    /** The portal heard of the first tick, then the network went. */
    @Test
    void whatThePortalHeldGoesOutWithWhatTheDeviceKnowsBesides() {
        keep(FAINT);
        tell(FAINT, CHEST);
        clock.setTo(NOW.plusSeconds(600));
        held.sendDue();

        assertThat(raised())
                .singleElement()
                .satisfies(alert -> assertThat(alert.details()).hasSize(2));
    }

    @Test
    void whatThePortalHasSentAlreadyIsNotToldAgainAndWhatIsNewIs() {
        keep(FAINT);
        clock.setTo(NOW.plusSeconds(600));
        held.sendDue();
        assertThat(gate()).isEqualTo(GateAction.SAME_DAY);

        tell(FAINT, CHEST);
        tell(FAINT, CHEST);

        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
        assertThat(raised().stream().flatMap(alert -> alert.details().stream()))
                .as("each sign once")
                .hasSize(2);
    }

    /** A worse answer to the same sign is new; a milder one is not: afterwards only a clinician changes it. */
    @Test
    void ofOneSignTheWorseAnswerHolds() {
        tell(FAINT);
        tell(Said.OfSign.of(Sign.FAINT, ScreenAnswer.YES));
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
        int before = raised().size();

        tell(FAINT);
        assertThat(raised()).hasSize(before);
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    @Test
    void feverIsToldOnceToo() {
        var fever = new TellSigns(pat.patient(), Set.of(), true, "");
        assertThat(tell(fever)).isTrue();
        assertThat(tell(fever)).isTrue();

        assertThat(gate()).isEqualTo(GateAction.SAME_DAY);
        assertThat(raised()).hasSize(1);
        assertThat(clinic.as(pat.account(), () -> signs.keep(check, fever, false)))
                .isInstanceOf(FlareSigns.Kept.Sent.class);
    }

    @Test
    void theOpenPageLearnsThatItWasSent() {
        tell(CHEST);

        assertThat(keep(CHEST, FAINT)).isInstanceOf(FlareSigns.Kept.Sent.class);
    }

    /** "As before" without a finding is no answer, and nothing at all tells nothing. */
    @Test
    void whatIsNoSignIsNotToldAndTakesNothingBack() {
        keep(CHEST);
        assertThat(tell(new TellSigns(pat.patient(), Set.of(), false, ""))).isFalse();
        clock.setTo(NOW.plusSeconds(600));
        held.sendDue();
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);

        assertThat(tell(new TellSigns(pat.patient(), Set.of(CHEST), EnumSet.of(Sign.CHEST_PAIN), false, "", false)))
                .isTrue();
    }

    /** Hours later, with a clock that is wrong or impossible: it is stored all the same, when it was said as far as that is known. */
    @Test
    void noClockOfADeviceKeepsASignFromBeingStored() {
        clock.setTo(NOW.plus(Duration.ofHours(3)));
        clinic.as(
                pat.account(),
                () -> signs.tell(
                        check,
                        new TellSigns(pat.patient(), Set.of(CHEST), false, ""),
                        new DeviceTime(NOW.plusSeconds(120), clock.instant())));
        assertThat(startedAt(check)).isEqualTo(NOW.plusSeconds(120));
        assertThat(raised())
                .as("how old it is, for whoever acts on it")
                .singleElement()
                .satisfies(alert -> assertThat(alert.saidAt()).contains(NOW.plusSeconds(120)));
        assertThat(clinic.as(anna, () -> clearances.overview(pat.patient())).happened())
                .as("and for whoever settles it")
                .last()
                .satisfies(one -> assertThat(one.saidAt()).contains(NOW.plusSeconds(120)));

        var impossible = SessionId.next();
        clinic.as(
                pat.account(),
                () -> signs.tell(
                        impossible,
                        new TellSigns(pat.patient(), Set.of(FAINT), false, ""),
                        new DeviceTime(Instant.parse("1970-01-01T00:00:00Z"), null)));
        assertThat(startedAt(impossible)).isEqualTo(clock.instant());
    }

    /** A device names the id: that of somebody else neither takes theirs nor is told as theirs. */
    @Test
    void whoeverNamesTheIdOfSomebodyElseTouchesNothingOfTheirs() {
        var quinn = clinic.patient(anna, "Quinn");
        keep(CHEST);
        clinic.as(
                quinn.account(),
                () -> signs.tell(
                        check, new TellSigns(quinn.patient(), Set.of(FAINT), false, ""), new DeviceTime(NOW, null)));
        assertThat(gate()).as("still held").isEqualTo(GateAction.OK);
        assertThatThrownBy(() -> clinic.as(quinn.account(), () -> tellAs(CHEST)))
                .isInstanceOf(AccessDeniedException.class);

        clock.setTo(NOW.plusSeconds(600));
        held.sendDue();
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    private FlareSigns.Kept keep(Said.OfSign... said) {
        return clinic.as(
                pat.account(), () -> signs.keep(check, new TellSigns(pat.patient(), Set.of(said), false, ""), false));
    }

    private boolean tell(Said.OfSign... said) {
        return clinic.as(pat.account(), () -> tellAs(said));
    }

    private boolean tellAs(Said.OfSign... said) {
        return signs.tell(
                check, new TellSigns(pat.patient(), Set.of(said), false, ""), new DeviceTime(clock.instant(), null));
    }

    private boolean tell(TellSigns told) {
        return clinic.as(pat.account(), () -> signs.tell(check, told, new DeviceTime(clock.instant(), null)));
    }

    private GateAction gate() {
        return clinic.as(anna, () -> screening.gateOf(pat.patient()).map(Gate::action))
                .orElseThrow();
    }

    private List<SafetyAlert> raised() {
        return clinic.as(anna, () -> alerts.mine()).stream()
                .filter(alert -> alert.patient().equals(pat.patient()))
                .toList();
    }

    private Instant startedAt(SessionId id) {
        return clinic.as(
                pat.account(),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> log.corrected(pat.patient(), id)
                                .orElseThrow()
                                .session()
                                .startedAt()));
    }
}
