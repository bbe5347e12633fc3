package org.steadyback.screening.interview;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Question;

/** Everything that is asked, in order (fact sheet §2.2). The words live in the wording, by the step's name. */
public enum Step {
    NEWS(QuestionGroup.NEWS, Form.NEWS, null),
    C1(QuestionGroup.SADDLE, Form.RECENT, Question.C1),
    C2(QuestionGroup.SADDLE, Form.RECENT, Question.C2),
    C3(QuestionGroup.SADDLE, Form.RECENT, Question.C3),
    C4(QuestionGroup.SADDLE, Form.RECENT, Question.C4),
    C5(QuestionGroup.LEGS, Form.RECENT, Question.C5),
    N1(QuestionGroup.LEGS, Form.RAPID, Question.N1),
    N2(QuestionGroup.LEGS, Form.YES_NO, Question.N2),
    V1(QuestionGroup.CHEST, Form.YES_NO, Question.V1),
    V2(QuestionGroup.CHEST, Form.YES_NO, Question.V2),
    T1(QuestionGroup.ACCIDENT, Form.YES_NO, Question.T1),
    T2(QuestionGroup.ACCIDENT, Form.YES_NO, Question.T2),
    I1(QuestionGroup.INFECTION, Form.YES_NO, Question.I1),
    I2(QuestionGroup.INFECTION, Form.YES_NO, Question.I2),
    I3(QuestionGroup.INFECTION, Form.YES_NO, Question.I3),
    T3(QuestionGroup.BONES, Form.YES_NO, Question.T3),
    T5(QuestionGroup.BONES, Form.YES_NO, Question.T5),
    M1(QuestionGroup.ILLNESS, Form.YES_NO, Question.M1),
    M2(QuestionGroup.ILLNESS, Form.YES_NO, Question.M2),
    M3(QuestionGroup.ILLNESS, Form.YES_NO, Question.M3),
    M4(QuestionGroup.ILLNESS, Form.YES_NO, Question.M4),
    S1(QuestionGroup.LEG_PAIN, Form.YES_NO, Question.S1),
    /** Since when the leg hurts, after S1. */
    S1_WEEKS(QuestionGroup.LEG_PAIN, Form.WEEKS, null),
    S2(QuestionGroup.LEG_PAIN, Form.YES_NO, Question.S2),
    /** D: on what date this episode started, where no episode says. */
    ONSET(QuestionGroup.ONSET, Form.DATE, null),
    /** A: the features of R14, where the pain began before 45 and has lasted more than 12 weeks. */
    FEATURES(QuestionGroup.LONG_PAIN, Form.FEATURES, null),
    PREGNANT(QuestionGroup.CONDITIONS, Form.YES_NO, Question.PREGNANT),
    PREGNANCY_SIGN(QuestionGroup.CONDITIONS, Form.YES_NO, Question.PREGNANCY_WARNING_SIGN),
    OSTEOPOROSIS(QuestionGroup.CONDITIONS, Form.YES_NO, Question.OSTEOPOROSIS),
    STENOSIS(QuestionGroup.CONDITIONS, Form.YES_NO, Question.STENOSIS),
    SPONDYLOLISTHESIS(QuestionGroup.CONDITIONS, Form.YES_NO, Question.SPONDYLOLISTHESIS),
    HYPERTENSION(QuestionGroup.CONDITIONS, Form.YES_NO, Question.HYPERTENSION),
    PRESSURE(QuestionGroup.CONDITIONS, Form.PRESSURE, null),
    JOINT_TROUBLE(QuestionGroup.CONDITIONS, Form.YES_NO, Question.JOINT_TROUBLE),
    JOINTS(QuestionGroup.CONDITIONS, Form.JOINTS, null),
    FALLS(QuestionGroup.CONDITIONS, Form.YES_NO, Question.FALLS),
    /** An operation on the spine or belly; whether it counts as recent follows from its date. */
    SURGERY(QuestionGroup.CONDITIONS, Form.YES_NO, null),
    SURGERY_DATE(QuestionGroup.CONDITIONS, Form.DATE, null),
    Y1(QuestionGroup.MOOD, Form.YES_NO, Question.Y1),
    Y2(QuestionGroup.MOOD, Form.SCALE, null),
    Y3(QuestionGroup.MOOD, Form.SCALE, null),
    Y4(QuestionGroup.MOOD, Form.SCALE, null),
    Y5(QuestionGroup.MOOD, Form.SCALE, null),
    Y6(QuestionGroup.MOOD, Form.SCALE, null);

    private final QuestionGroup part;
    private final Form form;
    private final @Nullable Question question;

    Step(QuestionGroup part, Form form, @Nullable Question question) {
        this.part = part;
        this.form = form;
        this.question = question;
    }

    public QuestionGroup part() {
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
