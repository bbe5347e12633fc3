package org.steadyback.session;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Keeps the letters that the portal would send. */
public class Letters extends JavaMailSenderImpl {

    private final BlockingQueue<SimpleMailMessage> sent = new LinkedBlockingQueue<>();

    @Override
    public void send(SimpleMailMessage... letters) {
        for (var letter : letters) {
            sent.add(new SimpleMailMessage(letter));
        }
    }

    /** The next letter about an alert; invitations are passed over. */
    SimpleMailMessage nextAlert() throws InterruptedException {
        while (true) {
            var letter = sent.poll(20, TimeUnit.SECONDS);
            if (letter == null) {
                throw new AssertionError("No letter came");
            }
            if (letter.getSubject() != null && letter.getSubject().contains("look")) {
                return letter;
            }
        }
    }

    boolean none() {
        return sent.stream().noneMatch(letter -> String.valueOf(letter.getSubject()).contains("look"));
    }
}
