package org.steadyback.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import org.steadyback.uikit.Paths;

/** Mails about an account to its owner, where mail is set up. They say nothing of anybody's health or clinic. */
@Component
class AccountMail {

    private static final Logger LOG = LoggerFactory.getLogger(AccountMail.class);

    private final ObjectProvider<JavaMailSender> mail;
    private final PortalAddress address;
    private final PortalSettings settings;

    AccountMail(ObjectProvider<JavaMailSender> mail, PortalAddress address, PortalSettings settings) {
        this.mail = mail;
        this.address = address;
        this.settings = settings;
    }

    /** Whether mails can be sent at all. */
    boolean isSetUp() {
        return mail.getIfAvailable() != null;
    }

    @Async
    @TransactionalEventListener
    public void on(PasswordResetMade event) {
        send(event.email(), "A new password for Steadyback", """
                Hello %s,

                somebody, probably you, asked for a new password for Steadyback.
                Choose it here. The link works once, for an hour:

                %s

                If it was not you, you need do nothing: your password stays as it is.
                """.formatted(
                        event.name(), address.of(Paths.reset(event.token().value()))));
    }

    @Async
    @TransactionalEventListener
    public void on(PasswordChanged event) {
        send(event.email(), "Your password was changed", """
                Hello %s,

                your password for Steadyback was changed just now, and you were signed out everywhere else.

                If it was not you, choose another one at once:

                %s
                """.formatted(event.name(), address.of(Paths.FORGOT)));
    }

    private void send(EmailAddress to, String subject, String text) {
        mail.ifAvailable(sender -> {
            var letter = new SimpleMailMessage();
            letter.setFrom(settings.mailFrom() == null ? "no-reply@steadyback.invalid" : settings.mailFrom());
            letter.setTo(to.value());
            letter.setSubject(subject);
            letter.setText(text);
            try {
                sender.send(letter);
            } catch (MailException problem) {
                LOG.warn(
                        "A mail about an account could not be sent: {}",
                        problem.getClass().getSimpleName());
            }
        });
    }
}
