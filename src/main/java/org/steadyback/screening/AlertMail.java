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

import org.steadyback.access.ActingAs;
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
    private final MailRecord record;
    private final ActingAs acting;

    AlertMail(
            ObjectProvider<JavaMailSender> mail,
            PortalAddress address,
            PortalSettings settings,
            MailRecord record,
            ActingAs acting) {
        this.mail = mail;
        this.address = address;
        this.settings = settings;
        this.record = record;
        this.acting = acting;
    }

    /** What became of it is kept with the alert, in the name of whoever raised it. */
    @Async
    @TransactionalEventListener
    public void on(SafetyAlertRaised event) {
        var mailed = mailed(event);
        acting.account(event.by(), () -> {
            record.keep(event.alert(), mailed);
            return mailed;
        });
    }

    private AlertMailed mailed(SafetyAlertRaised event) {
        var sender = mail.getIfAvailable();
        if (sender == null) {
            return AlertMailed.NO_SERVER;
        }
        long sent = event.treating().stream().filter(to -> sent(sender, to)).count();
        if (sent == 0) {
            return AlertMailed.FAILED;
        }
        return sent == event.treating().size() ? AlertMailed.SENT : AlertMailed.PARTLY;
    }

    private boolean sent(JavaMailSender sender, EmailAddress to) {
        try {
            sender.send(letter(to));
            return true;
        } catch (MailException problem) {
            LOG.warn(
                    "A safety alert could not be mailed: {}", problem.getClass().getSimpleName());
            return false;
        }
    }

    private SimpleMailMessage letter(EmailAddress to) {
        var letter = new SimpleMailMessage();
        letter.setFrom(settings.mailFrom() == null ? "no-reply@steadyback.invalid" : settings.mailFrom());
        letter.setTo(to.value());
        letter.setSubject("Steadyback: please look today");
        letter.setText("""
                A patient needs a look. Open Steadyback:

                %s
                """.formatted(address.of(Paths.ALERTS)));
        return letter;
    }
}
