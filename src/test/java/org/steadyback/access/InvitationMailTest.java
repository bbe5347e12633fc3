package org.steadyback.access;

import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

import org.steadyback.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** The one-time link by mail: sent where mail is set up, and nobody's obstacle where it is not. */
class InvitationMailTest {

    private static final InviteToken TOKEN = InviteToken.next();
    private static final AccountInvited EVENT =
            new AccountInvited("Ola", new EmailAddress("ola@home.test"), "Hillside", TOKEN, Language.ENGLISH);

    @Test
    void sendsTheLinkWithTheConfiguredAddressAndNothingOfTheRecord() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            mail(Map.of("mail", sender(server.getSmtp().getPort()))).on(EVENT);

            var letter = server.getReceivedMessages()[0];
            assertThat(letter.getAllRecipients()[0]).hasToString("ola@home.test");
            assertThat(letter.getSubject()).isEqualTo("Your access to Steadyback");
            assertThat(letter.getContent().toString())
                    .contains("https://portal.test/welcome/" + TOKEN.value(), "72 hours")
                    .doesNotContainIgnoringCase("pain");
        } finally {
            server.stop();
        }
    }

    @Test
    void aMissingOrFailingMailServerStopsNobody() {
        assertThatCode(() -> mail(Map.of()).on(EVENT)).doesNotThrowAnyException();
        assertThatCode(() -> mail(Map.of("mail", sender(1))).on(EVENT)).doesNotThrowAnyException();
    }

    private static InvitationMail mail(Map<String, Object> beans) {
        var settings = new PortalSettings("https://portal.test/", null);
        return new InvitationMail(
                new StaticListableBeanFactory(beans).getBeanProvider(JavaMailSender.class),
                new PortalAddress(settings, new MockEnvironment()),
                settings);
    }

    private static JavaMailSender sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }
}
