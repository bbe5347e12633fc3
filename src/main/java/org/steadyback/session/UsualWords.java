package org.steadyback.session;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.text.Texts;

/** How a morning compares with the usual, in whole points of the scale. */
final class UsualWords {

    private static final MorningTexts SAY = Texts.of(MorningTexts.class);

    private UsualWords() {}

    /** @param usual null = not known, then nothing is said */
    static String of(PainScore pain, @Nullable BigDecimal usual) {
        if (usual == null) {
            return "";
        }
        // half a point is nobody's usual or not: it counts as the usual
        int apart = BigDecimal.valueOf(pain.value())
                .subtract(usual)
                .setScale(0, RoundingMode.HALF_DOWN)
                .intValue();
        if (apart == 0) {
            return SAY.usual();
        }
        return apart > 0 ? SAY.aboveUsual(apart) : SAY.belowUsual(-apart);
    }
}
