package org.steadyback.programme.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How much of what was asked was done (fact sheet §3.5; BAI20). Doing more never lifts it above 1.
 *
 * @param frequency sessions that met their quota ÷ sessions asked, 0–1
 * @param dose Σ min(done, asked) ÷ Σ asked, 0–1; this is the one the rules look at
 */
public record Adherence(BigDecimal frequency, BigDecimal dose) {

    private static final BigDecimal SATISFACTORY = new BigDecimal("0.80");
    private static final BigDecimal PARTIAL = new BigDecimal("0.50");

    /**
     * One session that was asked.
     *
     * @param prescribed 0 or more; a session of quota 0 was not asked and is left out
     * @param done 0 or more; null = no session, nothing of it was done
     */
    public record Asked(BigDecimal prescribed, @Nullable BigDecimal done) {

        public Asked {
            Amount.requireNotNegative(prescribed, "What was asked");
            Amount.requireNotNegative(done, "What was done");
        }

        private boolean met() {
            return done != null && Amount.reaches(done, prescribed);
        }

        private BigDecimal counted() {
            return done == null ? BigDecimal.ZERO : done.min(prescribed);
        }
    }

    /** The bands of the dose [D]. */
    public enum Band {
        SATISFACTORY,
        PARTIAL,
        LOW
    }

    /** Over some sessions; empty when nothing was asked, which is neither good nor bad. */
    public static Optional<Adherence> of(List<Asked> sessions) {
        var asked =
                sessions.stream().filter(one -> one.prescribed().signum() > 0).toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var met = BigDecimal.valueOf(asked.stream().filter(Asked::met).count());
        var counted = asked.stream().map(Asked::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        var prescribed = asked.stream().map(Asked::prescribed).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Adherence(
                met.divide(BigDecimal.valueOf(asked.size()), MathContext.DECIMAL128),
                counted.divide(prescribed, MathContext.DECIMAL128)));
    }

    public Band band() {
        if (Amount.reaches(dose, SATISFACTORY)) {
            return Band.SATISFACTORY;
        }
        return Amount.reaches(dose, PARTIAL) ? Band.PARTIAL : Band.LOW;
    }
}
