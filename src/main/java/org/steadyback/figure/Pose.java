package org.steadyback.figure;

import java.util.EnumMap;
import java.util.Map;

/**
 * A position of the whole body.
 *
 * @param root the point by which the body is placed
 * @param at where that point is
 * @param ground whether the body is let down until its lower foot touches the floor
 */
record Pose(Map<Dial, Double> dials, Joint root, Vec at, boolean ground, Map<Member, Limb> limbs) {

    Pose {
        dials = new EnumMap<>(dials);
        limbs = new EnumMap<>(limbs);
    }

    double dial(Dial dial) {
        return dials.getOrDefault(dial, 0.0);
    }

    Limb limb(Member member) {
        return limbs.getOrDefault(member, new Limb.Angled(0, 0, 0, 0, 0));
    }

    /** Left and right exchanged. */
    Pose mirrored() {
        var turned = new EnumMap<Dial, Double>(Dial.class);
        dials.forEach((dial, value) -> turned.put(dial, dial.mirrored(value)));
        var swapped = new EnumMap<Member, Limb>(Member.class);
        for (var member : Member.values()) {
            swapped.put(member.mirrored(), limb(member).mirrored());
        }
        var name = root.name();
        var other = name.endsWith("_R")
                ? Joint.valueOf(name.substring(0, name.length() - 1) + "L")
                : name.endsWith("_L") ? Joint.valueOf(name.substring(0, name.length() - 1) + "R") : root;
        return new Pose(turned, other, at.mirrored(), ground, swapped);
    }
}
