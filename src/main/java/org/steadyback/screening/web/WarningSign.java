package org.steadyback.screening.web;

import java.util.List;

/** A group of signs that cannot wait, in plain words (fact sheet §2.2, groups C, N, V, I, T, Y1, and §2.5 for pregnancy). */
record WarningSign(String title, List<String> signs, Whom whom) {

    /** Whose number stands right below it, besides the emergency number. */
    enum Whom {
        NOBODY_ELSE,
        CRISIS_LINE,
        MATERNITY_UNIT
    }

    WarningSign(String title, List<String> signs) {
        this(title, signs, Whom.NOBODY_ELSE);
    }

    /** Emergency: call or go now. */
    static final List<WarningSign> NOW = List.of(
            new WarningSign(
                    "Between your legs, bladder, bowel, sex",
                    List.of(
                            "Numbness, tingling or an odd feeling between your legs, around your genitals or back passage; wiping feels different",
                            "Your bladder has changed: hard to start, hard to stop, leaking, no urge, or you do not feel it pass",
                            "Your bowel has changed: leaking, cannot hold, or you do not feel it pass",
                            "A new change in sexual function, or in feeling during sex")),
            new WarningSign(
                    "Your legs",
                    List.of(
                            "Pain, tingling or weakness in both legs that is new, or has spread from one leg to both",
                            "Within the last two days: a leg or foot has become weaker, a foot drags, or a knee gives way")),
            new WarningSign(
                    "Chest, belly, circulation",
                    List.of(
                            "Sudden tearing pain in the back or belly, fainting, or a throbbing lump in the belly",
                            "Chest pain, breathlessness at rest, or pain that spreads to an arm or the jaw")),
            new WarningSign(
                    "After an accident",
                    List.of("A fall from a height, a road crash or another serious accident before this pain began")),
            new WarningSign(
                    "Fever with severe pain",
                    List.of(
                            "Fever or shivers together with severe, constant back pain, above all with lowered immunity or after a recent infection, operation or injection")),
            new WarningSign(
                    "In pregnancy",
                    List.of(
                            "Heavy bleeding, or belly pain that does not stop: call the emergency number",
                            "Any bleeding, leaking fluid, contractions that come regularly, or the baby moves less: ring your maternity unit now, at any hour",
                            "Chest pain: call the emergency number. A headache that stays, dizziness, or a painful or swollen calf: ring your maternity unit now"),
                    Whom.MATERNITY_UNIT),
            new WarningSign(
                    "Thoughts of harming yourself",
                    List.of(
                            "If you might harm yourself, call now and stay with somebody you trust. Long pain can wear anybody down, and you do not have to carry it alone"),
                    Whom.CRISIS_LINE));

    /** The same day: a doctor or urgent care today. */
    static final List<WarningSign> TODAY = List.of(
            new WarningSign(
                    "See a doctor today",
                    List.of(
                            "Fever, shivers or night sweats with this pain",
                            "More slowly, over days or weeks: a leg or foot is getting weaker",
                            "Unsteady walking, clumsy hands, or electric shocks down the body when you bend your neck",
                            "Sharp pain in the middle of the spine after a minor fall, a cough, a lift or a bend, if you are over 70, take steroid tablets or have thin bones")));
}
