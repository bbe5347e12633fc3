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

import org.steadyback.text.Texts;
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
        var say = Texts.in(MailTexts.class, event.language());
        send(
                event.email(),
                say.newPasswordSubject(),
                say.newPassword(
                        event.name(), address.of(Paths.reset(event.token().value()))));
    }

    @Async
    @TransactionalEventListener
    public void on(PasswordChanged event) {
        var say = Texts.in(MailTexts.class, event.language());
        send(event.email(), say.changedSubject(), say.changed(event.name(), address.of(Paths.FORGOT)));
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
