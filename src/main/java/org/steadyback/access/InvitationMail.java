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

/** Mails the one-time link where mail is set up. The link is also shown, so a failing mail server stops nobody. */
@Component
class InvitationMail {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationMail.class);

    private final ObjectProvider<JavaMailSender> mail;
    private final PortalAddress address;
    private final PortalSettings settings;

    InvitationMail(ObjectProvider<JavaMailSender> mail, PortalAddress address, PortalSettings settings) {
        this.mail = mail;
        this.address = address;
        this.settings = settings;
    }

    @Async
    @TransactionalEventListener
    public void on(AccountInvited event) {
        mail.ifAvailable(sender -> {
            try {
                sender.send(letter(event));
            } catch (MailException problem) {
                LOG.warn(
                        "An invitation could not be mailed: {}",
                        problem.getClass().getSimpleName());
            }
        });
    }

    private SimpleMailMessage letter(AccountInvited event) {
        var say = Texts.in(MailTexts.class, event.language());
        var letter = new SimpleMailMessage();
        letter.setFrom(settings.mailFrom() == null ? "no-reply@steadyback.invalid" : settings.mailFrom());
        letter.setTo(event.email().value());
        letter.setSubject(say.invitationSubject());
        letter.setText(say.invitation(
                event.name(),
                event.clinicName(),
                address.of(Paths.welcome(event.token().value())),
                (int) Invite.VALID_FOR.toHours()));
        return letter;
    }
}
