package org.steadyback.screening.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody said and that raised an alert: a sign, or an answer of the screen. Kept as a fact ({@link #code}); words are
 * made when it is read.
 */
public sealed interface Said {

    /**
     * A sign, with the answer to its one question.
     *
     * @param answer null = left out, which counts as yes
     * @param which of C1–C4, with {@link Sign#RED_FLAG} only; may be empty
     */
    record OfSign(Sign sign, @Nullable ScreenAnswer answer, Set<Question> which) implements Said {

        /** @throws IllegalArgumentException when the sign has no such answer */
        public OfSign {
            which = Set.copyOf(which);
            if (answer != null && sign.ask() != Sign.Ask.YES_NO) {
                throw new IllegalArgumentException(sign.wire() + " is asked no yes or no");
            }
            if (!which.isEmpty() && (sign != Sign.RED_FLAG || !Sign.SADDLE.containsAll(which))) {
                throw new IllegalArgumentException(sign.wire() + " stands for none of these questions");
            }
        }

        /** @throws IllegalArgumentException for a text that is no code of a sign */
        public static OfSign ofCode(String code) {
            if (Said.ofCode(code) instanceof OfSign sign) {
                return sign;
            }
            throw unknown(code);
        }

        /** Without an answer to its question. */
        public static OfSign of(Sign sign) {
            return new OfSign(sign, null, Set.of());
        }

        public static OfSign of(Sign sign, @Nullable ScreenAnswer answer) {
            return new OfSign(sign, answer, Set.of());
        }

        /** Whether it ends exercising until a clinician has decided; this does not depend on who says it. */
        public boolean isStop() {
            return grade(false).isPresent();
        }

        /** See {@link Sign#grade}. */
        public Optional<Action> grade(boolean fragile) {
            return sign.grade(answer, fragile);
        }

        @Override
        public String code() {
            var more = answer == null ? which.stream().sorted().map(Question::key) : Stream.of(answer.name());
            return Stream.concat(Stream.of("sign", sign.wire()), more).collect(Collectors.joining(" "));
        }
    }

    /** An answer of the screen that was not no. */
    record OfQuestion(Question question, ScreenAnswer answer) implements Said {

        @Override
        public String code() {
            return "question " + question.key() + " " + answer.name();
        }
    }

    /** As it is stored: {@code sign red_flag C1 C3}, {@code sign faint NOT_SURE}, {@code question T3 YES}. */
    String code();

    /** @throws IllegalArgumentException for a text that is no code */
    static Said ofCode(String code) {
        var words = List.of(code.split(" "));
        if (words.size() == 3 && words.getFirst().equals("question")) {
            return new OfQuestion(question(words.get(1)), ScreenAnswer.valueOf(words.get(2)));
        }
        if (words.size() >= 2 && words.getFirst().equals("sign")) {
            var sign = Sign.ofWire(words.get(1)).orElseThrow(() -> unknown(code));
            return sign.ask() == Sign.Ask.YES_NO
                    ? new OfSign(sign, words.size() == 2 ? null : ScreenAnswer.valueOf(words.get(2)), Set.of())
                    : new OfSign(sign, null, questions(words.subList(2, words.size())));
        }
        throw unknown(code);
    }

    private static Set<Question> questions(List<String> keys) {
        var questions = EnumSet.noneOf(Question.class);
        keys.forEach(key -> questions.add(question(key)));
        return questions;
    }

    private static Question question(String key) {
        return Question.ofKey(key).orElseThrow(() -> unknown(key));
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("Not something that can be said: " + code);
    }
}
