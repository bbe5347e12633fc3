package org.steadyback.testing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real mail server on a port of its own that keeps what it is sent, one for all tests of this JVM.
 *
 * <p>In a Spring test: {@code @ContextConfiguration(initializers = {TestDatabase.Initializer.class, Mailbox.Initializer.class})}.
 */
public final class Mailbox {

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private Mailbox() {}

    public record Letter(String to, String subject, String text) {}

    /** What has come for this address so far, the oldest first. */
    public static List<Letter> of(String to) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(Mailbox::read)
                .filter(letter -> letter.to().equals(to))
                .toList();
    }

    public static void empty() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter read(MimeMessage message) {
        try {
            return new Letter(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized int port() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        return SERVER.getSmtp().getPort();
    }

    /** Lets the application of a Spring test send its mail here. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + port())
                    .applyTo(context);
        }
    }
}
