package org.steadyback.access;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The last manager forgot the password and there is no mail: whoever runs the server reads the link on its console. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ManagerResetLinkDatabaseTest {

    private static final Password ANOTHER = new Password("another quiet walk");

    @Autowired
    Clinic clinic;

    @Autowired
    PasswordResets resets;

    @Autowired
    PortalAddress address;

    @Autowired
    CurrentAccount current;

    @Test
    void theConsoleSaysALinkThatWorksOnce(CapturedOutput console) {
        announce(managerOfTheClinic());

        var link = Pattern.compile("http://localhost:\\d+/reset/(\\S+)").matcher(console.getOut());
        assertThat(link.find()).isTrue();
        var token = new InviteToken(link.group(1));
        assertThat(resets.open(token)).isEqualTo(new Welcome.Expected("Mona", managerOfTheClinic()));
        assertThat(resets.choosePassword(token, ANOTHER)).isInstanceOf(Welcome.Expected.class);
        assertThat(resets.choosePassword(token, ANOTHER)).isInstanceOf(Welcome.Unknown.class);
    }

    @Test
    void aSecondStartMakesTheFirstLinkWorthless(CapturedOutput console) {
        announce(managerOfTheClinic());
        announce(managerOfTheClinic());

        var link = Pattern.compile("/reset/(\\S+)").matcher(console.getOut());
        assertThat(link.find()).isTrue();
        assertThat(resets.open(new InviteToken(link.group(1)))).isInstanceOf(Welcome.Unknown.class);
        assertThat(link.find()).isTrue();
        assertThat(resets.open(new InviteToken(link.group(1)))).isInstanceOf(Welcome.Expected.class);
    }

    @Test
    void thereIsNoneForAPhysio(CapturedOutput console) {
        announce(clinic.addressOf(clinic.physio("Anna")));

        assertThat(console.getOut())
                .contains("names nobody who manages a clinic here")
                .doesNotContain("/reset/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@clinic.test", "no address", "@"})
    void aSlipInTheAddressIsSaidAndStopsNoStart(String written, CapturedOutput console) {
        announce(written);

        assertThat(console.getOut()).contains("STEADYBACK_RESET_MANAGER names nobody who manages a clinic here");
    }

    private void announce(String manager) {
        new ManagerResetLink(resets, address, manager).announce();
    }

    private String managerOfTheClinic() {
        return clinic.as(clinic.manager(), () -> current.require().getUsername());
    }
}
