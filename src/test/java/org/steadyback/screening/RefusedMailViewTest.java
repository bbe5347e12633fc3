package org.steadyback.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.access.ActingAs;
import org.steadyback.access.EmailAddress;
import org.steadyback.access.PortalAddress;
import org.steadyback.access.PortalSettings;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A mail server that refuses: what became of the mail is kept with the alert, and the team reads it where alerts are read. */
@PortalTest
class RefusedMailViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Screens screens;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    MailRecord record;

    @Autowired
    ActingAs acting;

    @Autowired
    PortalAddress address;

    @Autowired
    PortalSettings settings;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aMailThatNobodyTookIsSaidOnThePageOfAlerts() throws IOException {
        var anna = clinic.physio("Anna");
        var event = emergency(anna);

        mailed(event, "anna");

        assertThat(alert(anna).mail()).contains(AlertMailed.FAILED);
        assertThat(page(anna))
                .contains("No mail could be sent about this. Please tell the others who treat this patient.");
    }

    @Test
    void oneThatWentToSomeOnlyIsSaidToo() throws IOException {
        var anna = clinic.physio("Anna");
        var event = emergency(anna);

        mailed(
                new SafetyAlertRaised(
                        event.alert(),
                        event.by(),
                        List.of(event.treating().getFirst(), new EmailAddress("ben@refused.test"))),
                "ben");

        assertThat(alert(anna).mail()).contains(AlertMailed.PARTLY);
        assertThat(page(anna)).contains("could be sent to some of the team only. Please tell the others.");
    }

    private SafetyAlertRaised emergency(AccountId anna) {
        var pat = clinic.patient(anna, "Pat");
        clinic.as(
                pat.account(),
                () -> screens.answer(new AnswerStep(pat.patient(), ScreenKind.FIRST, Step.C1, "YES_NEW")));
        // the portal of tests has no mail server, and says so first
        await().until(() -> alert(anna).mail().isPresent());
        return new SafetyAlertRaised(
                alert(anna).id(), pat.account(), List.of(new EmailAddress(clinic.addressOf(anna))));
    }

    private SafetyAlert alert(AccountId physio) {
        return clinic.as(physio, () -> alerts.mine().getFirst());
    }

    /** By the portal's own sender, over a real connection. */
    private void mailed(SafetyAlertRaised event, String refused) throws IOException {
        try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(server, refused));
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getLocalPort());
            new AlertMail(
                            new StaticListableBeanFactory(Map.of("mail", sender)).getBeanProvider(JavaMailSender.class),
                            address,
                            settings,
                            record,
                            acting)
                    .on(event);
        }
    }

    /** Just enough of SMTP to refuse a recipient. */
    private static void serve(ServerSocket server, String refused) {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                talk(client, refused);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void talk(Socket client, String refused) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 refusing.test");
        boolean text = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (text) {
                text = !line.equals(".");
                if (!text) {
                    say(client, "250 taken");
                }
            } else if (line.startsWith("RCPT") && line.contains(refused)) {
                say(client, "550 5.7.1 no such mailbox here");
            } else if (line.startsWith("DATA")) {
                text = true;
                say(client, "354 go on");
            } else if (line.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 well");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    private String page(AccountId physio) {
        var who = clinic.as(physio, () -> SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.getContext().setAuthentication(who);
        UI.getCurrent().navigate(Paths.ALERTS);
        return getCurrentView().getElement().getTextRecursively();
    }
}
