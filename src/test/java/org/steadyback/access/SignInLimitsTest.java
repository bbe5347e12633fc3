package org.steadyback.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.kernel.SettableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** How many wrong passwords are looked at, and when the next. */
class SignInLimitsTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final SettableClock clock = new SettableClock(Clock.systemUTC());
    private final SignInLimits limits = new SignInLimits(clock);

    @BeforeEach
    void noon() {
        clock.setTo(NOON);
    }

    @Test
    void tenWrongOnesFromOnePlaceThenOneEachNinetySeconds() {
        assertThat(looked("anna", "here", 30)).isEqualTo(10);

        clock.setTo(NOON.plusSeconds(89));
        assertThat(looked("anna", "here", 1)).isZero();
        clock.setTo(NOON.plusSeconds(90));
        assertThat(looked("anna", "here", 5)).isEqualTo(1);
    }

    @Test
    void theOwnerElsewhereIsNotKeptOutByOnePlace() {
        looked("anna", "attacker", 1000);

        assertThat(looked("anna", "home", 1)).isEqualTo(1);
    }

    @Test
    void manyPlacesTogetherHaveFiftyForOneAccountAndOnePlaceTwoHundredForAll() {
        int spread = 0;
        for (int place = 0; place < 20; place++) {
            spread += looked("anna", "place " + place, 10);
        }
        int one = 0;
        for (int account = 0; account < 100; account++) {
            one += looked("account " + account, "school", 5);
        }

        assertThat(spread).isEqualTo(SignInLimits.OF_ACCOUNT);
        assertThat(one).isEqualTo(SignInLimits.FROM_PLACE);
    }

    @Test
    void anotherAddressOfOnesOwnNetworkIsNoOtherPlace() {
        int tries = 0;
        for (int host = 1; host <= 30; host++) {
            tries += looked("anna", "2001:db8:0:7::" + Integer.toHexString(host), 1);
        }

        assertThat(tries).isEqualTo(10);
        assertThat(looked("anna", "2001:db8:0:8::1", 1))
                .as("the network beside it")
                .isEqualTo(1);
        assertThat(looked("anna", "192.0.2.1", 1)).isEqualTo(1);
        assertThat(looked("anna", "192.0.2.2", 1)).isEqualTo(1);
    }

    @Test
    void everythingIsAsBeforeAfterAQuarterOfAnHour() {
        looked("anna", "here", 1000);

        clock.setTo(NOON.plus(Duration.ofMinutes(15)));

        assertThat(looked("anna", "here", 30)).isEqualTo(10);
    }

    @Test
    void aRightOneCostsNothingAndUpperCaseIsTheSameAccount() {
        for (int i = 0; i < 500; i++) {
            limits.begin("Anna ", "here").orElseThrow().takeBack();
        }

        assertThat(looked("ANNA", "here", 6) + looked("anna", "here", 6)).isEqualTo(10);
    }

    @Test
    void whatIsRememberedIsBoundedAndAClockPutBackKeepsNobodyOut() {
        looked("anna", "here", 10);
        for (int i = 0; i < 2 * SignInLimits.MOST_REMEMBERED; i++) {
            limits.begin("account " + i, "place " + i).ifPresent(SignInLimits.Try::takeBack);
        }
        assertThat(limits.remembered()).isLessThanOrEqualTo(SignInLimits.MOST_REMEMBERED);

        looked("ben", "here", 10);
        clock.setTo(NOON.minus(Duration.ofDays(3)));
        assertThat(looked("ben", "here", 10)).isEqualTo(10);
    }

    private int looked(String account, String place, int tries) {
        int looked = 0;
        for (int i = 0; i < tries; i++) {
            looked += limits.begin(account, place).isPresent() ? 1 : 0;
        }
        return looked;
    }
}
