package org.steadyback.screening.interview;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Question;

/** Everything that is asked, in order (fact sheet §2.2). The words live in the wording, by the step's name. */
public enum Step {
    NEWS(Part.NEWS, Form.NEWS, null),
    C1(Part.SADDLE, Form.RECENT, Question.C1),
    C2(Part.SADDLE, Form.RECENT, Question.C2),
    C3(Part.SADDLE, Form.RECENT, Question.C3),
    C4(Part.SADDLE, Form.RECENT, Question.C4),
    C5(Part.LEGS, Form.RECENT, Question.C5),
    N1(Part.LEGS, Form.RAPID, Question.N1),
    N2(Part.LEGS, Form.YES_NO, Question.N2),
    V1(Part.CHEST, Form.YES_NO, Question.V1),
    V2(Part.CHEST, Form.YES_NO, Question.V2),
    T1(Part.ACCIDENT, Form.YES_NO, Question.T1),
    T2(Part.ACCIDENT, Form.YES_NO, Question.T2),
    I1(Part.INFECTION, Form.YES_NO, Question.I1),
    I2(Part.INFECTION, Form.YES_NO, Question.I2),
    I3(Part.INFECTION, Form.YES_NO, Question.I3),
    T3(Part.BONES, Form.YES_NO, Question.T3),
    T5(Part.BONES, Form.YES_NO, Question.T5),
    M1(Part.ILLNESS, Form.YES_NO, Question.M1),
    M2(Part.ILLNESS, Form.YES_NO, Question.M2),
    M3(Part.ILLNESS, Form.YES_NO, Question.M3),
    M4(Part.ILLNESS, Form.YES_NO, Question.M4),
    S1(Part.LEG_PAIN, Form.YES_NO, Question.S1),
    /** Since when the leg hurts, after S1. */
    S1_WEEKS(Part.LEG_PAIN, Form.WEEKS, null),
    S2(Part.LEG_PAIN, Form.YES_NO, Question.S2),
    /** D: on what date this episode started, where no episode says. */
    ONSET(Part.ONSET, Form.DATE, null),
    /** A: the features of R14, where the pain began before 45 and has lasted more than 12 weeks. */
    FEATURES(Part.LONG_PAIN, Form.FEATURES, null),
    PREGNANT(Part.CONDITIONS, Form.YES_NO, Question.PREGNANT),
    PREGNANCY_SIGN(Part.CONDITIONS, Form.YES_NO, Question.PREGNANCY_WARNING_SIGN),
    OSTEOPOROSIS(Part.CONDITIONS, Form.YES_NO, Question.OSTEOPOROSIS),
    STENOSIS(Part.CONDITIONS, Form.YES_NO, Question.STENOSIS),
    SPONDYLOLISTHESIS(Part.CONDITIONS, Form.YES_NO, Question.SPONDYLOLISTHESIS),
    HYPERTENSION(Part.CONDITIONS, Form.YES_NO, Question.HYPERTENSION),
    PRESSURE(Part.CONDITIONS, Form.PRESSURE, null),
    JOINT_TROUBLE(Part.CONDITIONS, Form.YES_NO, Question.JOINT_TROUBLE),
    JOINTS(Part.CONDITIONS, Form.JOINTS, null),
    FALLS(Part.CONDITIONS, Form.YES_NO, Question.FALLS),
    /** An operation on the spine or belly; whether it counts as recent follows from its date. */
    SURGERY(Part.CONDITIONS, Form.YES_NO, null),
    SURGERY_DATE(Part.CONDITIONS, Form.DATE, null),
    Y1(Part.MOOD, Form.YES_NO, Question.Y1),
    Y2(Part.MOOD, Form.SCALE, null),
    Y3(Part.MOOD, Form.SCALE, null),
    Y4(Part.MOOD, Form.SCALE, null),
    Y5(Part.MOOD, Form.SCALE, null),
    Y6(Part.MOOD, Form.SCALE, null);

    private final Part part;
    private final Form form;
    private final @Nullable Question question;

    Step(Part part, Form form, @Nullable Question question) {
        this.part = part;
        this.form = form;
        this.question = question;
    }

    public Part part() {
        return part;
    }

    public Form form() {
        return form;
    }

    /** The question of the rules that the reply answers directly. */
    public Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    public static Optional<Step> ofName(String name) {
        for (var step : values()) {
            if (step.name().equals(name)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
