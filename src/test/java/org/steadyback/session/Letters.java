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

    /**
     * The next letter about an alert to somebody of one clinic; other tests leave letters too.
     *
     * @param clinic part of all addresses of that clinic
     */
    SimpleMailMessage nextAlert(String clinic) throws InterruptedException {
        while (true) {
            var letter = sent.poll(20, TimeUnit.SECONDS);
            if (letter == null) {
                throw new AssertionError("No letter came");
            }
            if (isAlert(letter, clinic)) {
                return letter;
            }
        }
    }

    boolean none(String clinic) {
        return sent.stream().noneMatch(letter -> isAlert(letter, clinic));
    }

    private static boolean isAlert(SimpleMailMessage letter, String clinic) {
        return String.valueOf(letter.getSubject()).contains("look")
                && String.join(" ", letter.getTo()).contains(clinic);
    }
}
