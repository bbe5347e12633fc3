package org.steadyback.screening;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import org.steadyback.access.EmailAddress;
import org.steadyback.access.PortalAddress;
import org.steadyback.access.PortalSettings;
import org.steadyback.uikit.Paths;

/**
 * Mails those who treat the patient that something cannot wait: after commit, off the patient's request, without a name or a
 * word about health. The alert stands in the portal anyway; the patient is never told that a mail was read.
 */
@Component
class AlertMail {

    private static final Logger LOG = LoggerFactory.getLogger(AlertMail.class);

    private final ObjectProvider<JavaMailSender> mail;
    private final PortalAddress address;
    private final PortalSettings settings;

    AlertMail(ObjectProvider<JavaMailSender> mail, PortalAddress address, PortalSettings settings) {
        this.mail = mail;
        this.address = address;
        this.settings = settings;
    }

    @Async
    @TransactionalEventListener
    public void on(SafetyAlertRaised event) {
        mail.ifAvailable(sender -> event.treating().forEach(to -> send(sender, to)));
    }

    private void send(JavaMailSender sender, EmailAddress to) {
        try {
            sender.send(letter(to));
        } catch (MailException problem) {
            LOG.warn(
                    "A safety alert could not be mailed: {}", problem.getClass().getSimpleName());
        }
    }

    private SimpleMailMessage letter(EmailAddress to) {
        var letter = new SimpleMailMessage();
        letter.setFrom(settings.mailFrom() == null ? "no-reply@steadyback.invalid" : settings.mailFrom());
        letter.setTo(to.value());
        letter.setSubject("Steadyback: please look today");
        letter.setText("""
                A patient of yours needs a look. Open Steadyback:

                %s
                """.formatted(address.of(Paths.ALERTS)));
        return letter;
    }
}
