package org.steadyback.screening.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import static org.steadyback.screening.rules.Action.*;
import static org.steadyback.screening.rules.Question.*;

/** The rules of the fact sheet §2.3, each with its source there. [V] verified, [G] general knowledge, [D] design default. */
public enum Rule {
    /** Under 16. NG59 covers 16+ [V title]; [D]. */
    R00((answers, _) -> when(answers.facts().youngerThan(16), CLINICIAN_FIRST)),
    /** Signs of cauda equina. TOR, RFH, CHE [V]. */
    R01((answers, _) -> when(answers.any(C1, C2, C3, C4), EMERGENCY), C1, C2, C3, C4),
    /** Both legs. LOTH [V]. */
    R02((answers, _) -> when(answers.yes(C5), EMERGENCY), C5),
    /** A leg getting weaker; fast: emergency. N1_RAPID alone is taken for N1 with it. LOTH, TEES [V]. */
    R03((answers, _) -> graded(answers.any(N1, N1_RAPID), SAME_DAY, answers.yes(N1_RAPID), EMERGENCY), N1, N1_RAPID),
    /** Signs of cord compression; with cancer: emergency. NG234 [V title]; timing [G]. */
    R04((answers, _) -> graded(answers.yes(N2), SAME_DAY, answers.yes(M1), EMERGENCY), N2, M1),
    /** Aorta or heart. [G]. */
    R05((answers, _) -> when(answers.any(V1, V2), EMERGENCY), V1, V2),
    /** A serious accident. HEN09, DOW13 [V]; action [G]. */
    R06((answers, _) -> when(answers.yes(T1), EMERGENCY), T1),
    /** A sudden start after little, in somebody whose bones may be weak. HEN09, TEES [V]. */
    R07((answers, _) -> when(answers.yes(T2) && fragile(answers) > 0, SAME_DAY), T2, T3, T5),
    /** Several signs of weak bones without R07. HEN09 [V]; level [D]. */
    R08((answers, _) -> when(!answers.yes(T2) && fragile(answers) >= 2, CLINICIAN_FIRST), T3, T5),
    /** Signs of infection. TEES, YUS19 [V]. */
    R09((answers, _) -> graded(answers.yes(I1), SAME_DAY, answers.yes(I2) && answers.yes(I3), EMERGENCY), I1, I2, I3),
    /** At risk of infection without fever; 45 % of spinal infections have none. YUS19 [V]; level [D]. */
    R10((answers, _) -> when(answers.yes(I2) && !answers.yes(I1), CLINICIAN_FIRST), I2),
    /** Cancer at any time; fires beside R04, too. DOW13, CKS [V]. */
    R11((answers, _) -> when(answers.yes(M1), URGENT), M1),
    /** Several general signs of illness. VER16 [V]; level [D]. */
    R12((answers, _) -> when(answers.count(M2, M3, M4) >= 2, URGENT), M2, M3, M4),
    /** One general sign of illness; weak alone. HEN09 [V]. */
    R13((answers, _) -> when(answers.count(M2, M3, M4) == 1, CLINICIAN_FIRST), M2, M3, M4),
    /** Inflammatory back pain: to the rheumatologist; general exercise may go on. NG65 [V]. */
    R14((answers, _) -> when(early(answers) && answers.facts().inflammatoryFeatures() >= 4, CLINICIAN_FIRST)),
    /** One feature fewer: the doctor considers an HLA-B27 test. NG65 [V]. */
    R15((answers, _) -> when(early(answers) && answers.facts().inflammatoryFeatures() == 3, OK_WITH_CAUTIONS)),
    /** Blood pressure of 180/110 or more. ACSM-CEPA [V, secondary]. */
    R16((answers, _) -> when(tooHigh(answers.facts().bloodPressure()), CLINICIAN_FIRST)),
    /** Thoughts of harming oneself. [G]. */
    R17((answers, _) -> when(answers.yes(Y1), EMERGENCY), Y1),
    /** Sciatica of less than 6 weeks, or a disc in this episode. SEED [V]; weeks [D]. */
    R18((answers, _) -> when(recentSciatica(answers) || answers.yes(S2), SUPERVISED_ONLY), S1, S2),
    /** The first days of an episode. SEED [V]; number of days [D]. */
    R19((answers, screen) -> when(answers.facts().withinDays(screen.acuteHoldDays()), STAY_ACTIVE)),
    /** Conditions that adapt the plan. Fact sheet §2.6. */
    R20((answers, _) -> when(
            answers.any(
                    PREGNANT,
                    OSTEOPOROSIS,
                    STENOSIS,
                    SPONDYLOLISTHESIS,
                    HYPERTENSION,
                    JOINT_TROUBLE,
                    OLD_SURGERY,
                    PREGNANT,
                    OSTEOPOROSIS,
                    STENOSIS,
                    SPONDYLOLISTHESIS,
                    HYPERTENSION,
                    JOINT_TROUBLE,
                    OLD_SURGERY),
            OK_WITH_CAUTIONS)),
    /** Surgery less than 12 weeks ago; a warning sign in pregnancy is looked at the same day. ACOG [V]; weeks, level [D]. */
    R21((answers, _) -> graded(
            answers.any(RECENT_SURGERY, PREGNANCY_WARNING_SIGN, RECENT_SURGERY, PREGNANCY_WARNING_SIGN),
            CLINICIAN_FIRST,
            answers.yes(PREGNANCY_WARNING_SIGN),
            SAME_DAY));

    private final BiFunction<Answers, Screen, Optional<Action>> condition;

    private final List<Question> asks;

    /** @param asks the questions whose answers it looks at */
    Rule(BiFunction<Answers, Screen, Optional<Action>> condition, Question... asks) {
        this.condition = condition;
        this.asks = List.of(asks);
    }

    /** Its action when it fires, which does not depend on any other rule. */
    Optional<Action> fires(Answers answers, Screen screen) {
        return condition.apply(answers, screen);
    }

    /**
     * The answers that made it ask for this: each that is needed in one way or another. Of a leg pain that may be old or new, of fever
     * with or without a risk, only what led here.
     */
    Set<Question> because(Answers answers, Action action, Screen screen) {
        var yes = asks.stream().filter(answers::yes).toList();
        var because = EnumSet.noneOf(Question.class);
        for (int choice = 0; choice < 1 << yes.size(); choice++) {
            var some = EnumSet.noneOf(Question.class);
            for (int i = 0; i < yes.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    some.add(yes.get(i));
                }
            }
            if (asksFor(action, answers, some, screen)) {
                for (var question : some) {
                    var without = EnumSet.copyOf(some);
                    without.remove(question);
                    if (!asksFor(action, answers, without, screen)) {
                        because.add(question);
                    }
                }
            }
        }
        return because;
    }

    private boolean asksFor(Action action, Answers answers, Set<Question> yes, Screen screen) {
        var given = new EnumMap<Question, ScreenAnswer>(Question.class);
        given.putAll(answers.given());
        asks.stream()
                .filter(question -> !yes.contains(question))
                .forEach(question -> given.put(question, ScreenAnswer.NO));
        return fires(new Answers(given, answers.facts()), screen).equals(Optional.of(action));
    }

    /** Leg pain of less than 6 weeks that is worse than the back pain. */
    static boolean recentSciatica(Answers answers) {
        return answers.yes(S1) && answers.facts().legPainShorterThanWeeks(6);
    }

    private static Optional<Action> when(boolean fires, Action action) {
        return fires ? Optional.of(action) : Optional.empty();
    }

    private static Optional<Action> graded(boolean fires, Action usual, boolean worse, Action then) {
        return when(fires, worse ? then : usual);
    }

    private static int fragile(Answers answers) {
        return answers.count(T3, T5) + (answers.facts().olderThan(70) ? 1 : 0);
    }

    /** Began before 45 and has lasted more than 3 months, which is more than 12 weeks. */
    private static boolean early(Answers answers) {
        return answers.facts().beganBefore(45) && answers.facts().longerThanWeeks(12);
    }

    private static boolean tooHigh(@Nullable BloodPressure pressure) {
        return pressure != null && pressure.tooHighToStart();
    }
}
