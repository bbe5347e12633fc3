package org.steadyback.screening;

import java.util.Optional;

/**
 * What was felt in a session, as the gate knows it. Each closes it at least to CLINICIAN_FIRST; those that are a question of the
 * screen by themselves lead to what its rule says [D where no rule fits].
 */
public enum StopReason {
    RED_FLAG("red_flag", GateAction.CLINICIAN_FIRST, "One of the warning signs"),
    LEG_FURTHER_DOWN("leg_further_down", GateAction.CLINICIAN_FIRST, "Pain going further down the leg"),
    NEW_NUMBNESS("new_numbness", GateAction.CLINICIAN_FIRST, "New numbness"),
    /** As N1, R03. */
    NEW_WEAKNESS("new_weakness", GateAction.SAME_DAY, "New weakness"),
    /** As V2, R05. */
    CHEST_PAIN("chest_pain", GateAction.EMERGENCY, "Chest pain"),
    FAINT("faint", GateAction.SAME_DAY, "Fainting or nearly fainting"),
    FALL_INJURY("fall_injury", GateAction.SAME_DAY, "A fall with an injury"),
    BREATHLESS("breathless", GateAction.SAME_DAY, "Breathless in an unusual way"),
    /** As R21. */
    PREGNANCY_SIGN("pregnancy_sign", GateAction.CLINICIAN_FIRST, "A warning sign in pregnancy");

    private final String wire;
    private final GateAction action;
    private final String label;

    StopReason(String wire, GateAction action, String label) {
        this.wire = wire;
        this.action = action;
        this.label = label;
    }

    public GateAction action() {
        return action;
    }

    public String label() {
        return label;
    }

    /** By its name in the player's API. */
    public static Optional<StopReason> ofWire(String name) {
        for (var reason : values()) {
            if (reason.wire.equals(name)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
