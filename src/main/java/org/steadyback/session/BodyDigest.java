package org.steadyback.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;

/**
 * SHA-256 of what was meant, whatever the order or spacing of the JSON it came in: tells a repeat from another entry. When it was
 * sent is no part of it: a repeat is sent later.
 */
final class BodyDigest {

    /** The order in which they stood in digests from the beginning; the newer ones after them. */
    private static final List<Sign> PLACE = List.of(
            Sign.RED_FLAG,
            Sign.LEG_FURTHER_DOWN,
            Sign.NEW_NUMBNESS,
            Sign.NEW_WEAKNESS,
            Sign.CHEST_PAIN,
            Sign.FAINT,
            Sign.FALL_INJURY,
            Sign.BREATHLESS,
            Sign.PREGNANCY_SIGN,
            Sign.SUDDEN_SEVERE,
            Sign.SOMETHING_ELSE);

    private final List<String> parts = new ArrayList<>();

    private BodyDigest() {}

    static byte[] of(RecordSession session) {
        var digest = new BodyDigest()
                .add("session 1")
                .add(session.startedAt())
                .add(session.endedAt())
                .add(session.zone())
                .add(session.kind())
                .add(session.planned())
                .add(session.corrects())
                .add(session.painBefore())
                .add(session.peakPain())
                .add(session.painAfter())
                .add(session.effort())
                .add(session.mood())
                .add(signs(session.stopSymptoms()));
        for (var item : session.items()) {
            digest.add(item.prescription())
                    .add(item.version())
                    .add(item.side())
                    .add(item.done())
                    .add(item.skippedBecause())
                    .add(item.peakPain())
                    .add(item.effort());
            if (item.insteadOf() != null) {
                digest.add(item.insteadOf());
            }
            if (session.corrects() != null && !item.leftOut().isEmpty()) {
                digest.add(item.leftOut().stream().sorted().toList());
            }
        }
        if (session.corrects() != null && !session.leftOut().isEmpty()) {
            digest.add(session.leftOut().stream().sorted().toList());
        }
        return digest.add(session.note()).value();
    }

    static byte[] of(AnswerMorning answer) {
        var digest = new BodyDigest()
                .add("morning 1")
                .add(answer.date())
                .add(answer.pain())
                .add(answer.zone());
        return (answer.answeredAt() == null ? digest : digest.add(answer.answeredAt())).value();
    }

    /** As before there were answers where there is none, so that a repeat from before is still one. */
    private static List<String> signs(Set<Said.OfSign> said) {
        return said.stream()
                .sorted(Comparator.comparingInt(one -> PLACE.indexOf(one.sign())))
                .map(one -> one.code().equals(Said.OfSign.of(one.sign()).code())
                        ? one.sign().name()
                        : one.code())
                .toList();
    }

    private BodyDigest add(@Nullable Object part) {
        parts.add(part instanceof PainScore(int value) ? String.valueOf(value) : Objects.toString(part));
        return this;
    }

    /** The free text stands last, so that no text can look like two fields. */
    private byte[] value() {
        try {
            var text = String.join("\n", parts);
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
