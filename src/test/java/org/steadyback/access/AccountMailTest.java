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
import org.steadyback.text.Languages;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails to the owner of an account say where to go, under the configured address, and nothing of clinic or health. */
class AccountMailTest {

    @Test
    void theWayBackInGoesToTheOwnerUnderTheConfiguredAddress() throws Exception {
        var token = InviteToken.next();
        var letter = sent(mail ->
                mail.on(new PasswordResetMade("Ola", new EmailAddress("ola@home.test"), token, Language.ENGLISH)));

        assertThat(letter).contains("https://portal.test/reset/" + token.value(), "once, for an hour");
    }

    @Test
    void aChangedPasswordIsToldWithoutASecret() throws Exception {
        var letter =
                sent(mail -> mail.on(new PasswordChanged("Ola", new EmailAddress("ola@home.test"), Language.ENGLISH)));

        assertThat(letter).contains("was changed just now", "https://portal.test/forgot");
    }

    @Test
    void itIsWrittenInTheLanguageOfWhoeverGetsIt() throws Exception {
        var spanish = Languages.of("es-MX").orElseThrow();
        var letter = sent(mail -> mail.on(new PasswordChanged("Ola", new EmailAddress("ola@home.test"), spanish)));

        assertThat(letter).contains("Se ha cambiado su contraseña", "https://portal.test/forgot");
    }

    private static String sent(java.util.function.Consumer<AccountMail> event) throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            var settings = new PortalSettings("https://portal.test/", null);
            event.accept(new AccountMail(
                    new StaticListableBeanFactory(Map.of("mail", sender)).getBeanProvider(JavaMailSender.class),
                    new PortalAddress(settings, new MockEnvironment()),
                    settings));
            var letter = server.getReceivedMessages()[0];
            assertThat(letter.getAllRecipients()[0]).hasToString("ola@home.test");
            var text = letter.getSubject() + letter.getContent();
            assertThat(text)
                    .doesNotContainIgnoringCase("pain")
                    .doesNotContainIgnoringCase("physio")
                    .doesNotContainIgnoringCase("clinic");
            return text;
        } finally {
            server.stop();
        }
    }
}
