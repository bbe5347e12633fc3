package org.steadyback.session;

import java.util.Arrays;
import java.util.Optional;

/** Something felt during or after a session that ends exercising until a clinician has been asked (fact sheet §2.5). */
public enum StopSymptom {
    RED_FLAG("red_flag", "One of the warning signs"),
    LEG_FURTHER_DOWN("leg_further_down", "Pain going further down the leg"),
    NEW_NUMBNESS("new_numbness", "New numbness"),
    NEW_WEAKNESS("new_weakness", "New weakness"),
    CHEST_PAIN("chest_pain", "Chest pain"),
    FAINT("faint", "Fainting or nearly fainting"),
    FALL_INJURY("fall_injury", "A fall with an injury"),
    BREATHLESS("breathless", "Breathless in an unusual way"),
    PREGNANCY_SIGN("pregnancy_sign", "A warning sign in pregnancy");

    private final String wire;
    private final String label;

    StopSymptom(String wire, String label) {
        this.wire = wire;
        this.label = label;
    }

    /** The name in the player's API, in replay files and in the database. */
    public String wire() {
        return wire;
    }

    public String label() {
        return label;
    }

    public static Optional<StopSymptom> ofWire(String name) {
        return Arrays.stream(values()).filter(one -> one.wire.equals(name)).findFirst();
    }
}
