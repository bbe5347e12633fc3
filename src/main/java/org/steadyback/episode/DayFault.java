package org.steadyback.episode;

import java.time.LocalDate;
import java.util.Optional;

/** Why a day of birth or onset cannot be, and which of the two is to be looked at. Pure. */
public enum DayFault {
    BIRTH_TO_COME(true, "This day has not come yet where the person lives. Please check the year"),
    BIRTH_TOO_LONG_AGO(true, "That is more than 115 years ago. Please check the year"),
    BIRTH_AFTER_ONSET(true, "This episode would have begun before birth. Please check the year of birth"),
    ONSET_TO_COME(false, "This day has not come yet where the person lives"),
    ONSET_BEFORE_BIRTH(false, "The pain did not begin before birth");

    private static final int OLDEST = 115;

    /** Below this age it is the year of birth that was mistyped, rather than a small child's episode. */
    private static final int YOUNGEST = 10;

    private final boolean ofBirth;
    private final String sentence;

    DayFault(boolean ofBirth, String sentence) {
        this.ofBirth = ofBirth;
        this.sentence = sentence;
    }

    /** @param today where the person lives */
    public static Optional<DayFault> of(LocalDate birth, LocalDate onset, LocalDate today) {
        if (birth.isAfter(today)) {
            return Optional.of(BIRTH_TO_COME);
        }
        if (birth.isBefore(today.minusYears(OLDEST))) {
            return Optional.of(BIRTH_TOO_LONG_AGO);
        }
        if (onset.isAfter(today)) {
            return Optional.of(ONSET_TO_COME);
        }
        if (onset.isBefore(birth)) {
            return Optional.of(birth.isAfter(today.minusYears(YOUNGEST)) ? BIRTH_AFTER_ONSET : ONSET_BEFORE_BIRTH);
        }
        return Optional.empty();
    }

    /** Whether the day of birth is to be looked at; else that of the onset. */
    public boolean ofBirth() {
        return ofBirth;
    }

    public String sentence() {
        return sentence;
    }
}
