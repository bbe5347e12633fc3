package org.steadyback.figure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.steadyback.figure.Limb.Aimed;
import org.steadyback.figure.Limb.Angled;
import org.steadyback.figure.Limb.Planted;
import org.steadyback.figure.Limb.Resting;

/** Reads a pose: "crook; legR aim 120 40; handR on shinR 5 -10 0; low 8". What is not said is as in the pose named first. */
final class PoseLine {

    private static final Vec KNEES = new Vec(1, 0, 0.12);
    private static final Vec ELBOWS = new Vec(-0.7, -0.4, 0.6);

    private final Map<Dial, Double> dials = new EnumMap<>(Dial.class);
    private final Map<Member, Limb> limbs = new EnumMap<>(Member.class);
    private Joint root = Joint.PELVIS;
    private Vec at = new Vec(0, 89, 0);
    private boolean ground;

    private PoseLine() {}

    /** The known poses may be named as the first item, and "mirror NAME" for the other side. */
    static Pose read(String text, Map<String, Pose> known) {
        var line = new PoseLine();
        for (var item : text.split(";")) {
            if (!item.isBlank()) {
                line.item(item.strip().split("\\s+"), known);
            }
        }
        return new Pose(line.dials, line.root, line.at, line.ground, line.limbs);
    }

    private void item(String[] words, Map<String, Pose> known) {
        if (words[0].equals("mirror")) {
            take(pose(words[1], known).mirrored());
        } else if (words.length == 1) {
            take(pose(words[0], known));
        } else {
            set(words);
        }
    }

    private static Pose pose(String name, Map<String, Pose> known) {
        var pose = known.get(name);
        if (pose == null) {
            throw new IllegalArgumentException("unknown pose '" + name + "'");
        }
        return pose;
    }

    private void take(Pose pose) {
        dials.putAll(pose.dials());
        limbs.putAll(pose.limbs());
        root = pose.root();
        at = pose.at();
        ground = pose.ground();
    }

    private void set(String[] words) {
        switch (words[0]) {
            case "root" -> place(Joint.named(words[1]), numbers(words, 2), false);
            case "ground" -> place(Joint.PELVIS, numbers(words, 1), true);
            case "by" -> at = at.plus(vec(numbers(words, 1), 0));
            case "back" -> back(numbers(words, 1));
            case "legs" -> both(words, Member.LEG_R, Member.LEG_L);
            case "arms" -> both(words, Member.ARM_R, Member.ARM_L);
            case "feet" -> both(planted(words), Member.LEG_R, Member.LEG_L);
            case "hands" -> both(planted(words), Member.ARM_R, Member.ARM_L);
            case "legR" -> limbs.put(Member.LEG_R, limb(words, Member.LEG_R));
            case "legL" -> limbs.put(Member.LEG_L, limb(words, Member.LEG_L));
            case "armR" -> limbs.put(Member.ARM_R, limb(words, Member.ARM_R));
            case "armL" -> limbs.put(Member.ARM_L, limb(words, Member.ARM_L));
            case "footR" -> limbs.put(Member.LEG_R, limb(planted(words), Member.LEG_R));
            case "footL" -> limbs.put(Member.LEG_L, limb(planted(words), Member.LEG_L));
            case "handR" -> limbs.put(Member.ARM_R, limb(planted(words), Member.ARM_R));
            case "handL" -> limbs.put(Member.ARM_L, limb(planted(words), Member.ARM_L));
            case "elbows" -> poles(words, List.of(Member.ARM_R, Member.ARM_L));
            case "elbowR" -> poles(words, List.of(Member.ARM_R));
            case "elbowL" -> poles(words, List.of(Member.ARM_L));
            case "knees" -> poles(words, List.of(Member.LEG_R, Member.LEG_L));
            case "kneeR" -> poles(words, List.of(Member.LEG_R));
            case "kneeL" -> poles(words, List.of(Member.LEG_L));
            default -> dials.put(Dial.valueOf(words[0].toUpperCase(Locale.ROOT)), Double.parseDouble(words[1]));
        }
    }

    private void place(Joint joint, double[] n, boolean onFeet) {
        root = joint;
        ground = onFeet;
        at = onFeet ? new Vec(n[0], n.length > 1 ? n[1] : 0, 0) : vec(n, 0);
    }

    private void back(double[] n) {
        dials.put(Dial.LOW, n[0]);
        dials.put(Dial.MID, n[1]);
        dials.put(Dial.UP, n[2]);
    }

    /** "handR 3 4 5" is short for "handR at 3 4 5". */
    private static String[] planted(String[] words) {
        if (words[1].equals("at") || words[1].equals("on")) {
            return words;
        }
        var longer = new String[words.length + 1];
        longer[0] = words[0];
        longer[1] = "at";
        System.arraycopy(words, 1, longer, 2, words.length - 1);
        return longer;
    }

    private void both(String[] words, Member right, Member left) {
        var limb = limb(words, right);
        limbs.put(right, limb);
        limbs.put(left, limb instanceof Angled || limb instanceof Aimed ? limb : limb.mirrored());
    }

    private Limb limb(String[] words, Member member) {
        var pole = member.arm() ? ELBOWS : KNEES;
        return switch (words[1]) {
            case "aim" -> {
                var n = numbers(words, 2);
                yield new Aimed(n[0], n[1], or(n, 2, 0), or(n, 3, 0));
            }
            case "at" -> {
                var n = numbers(words, 2);
                yield new Planted(vec(n, 0), or(n, 3, member.arm() ? Double.NaN : 0), or(n, 4, 0), pole);
            }
            case "on" -> new Resting(Segment.named(words[2]), vec(numbers(words, 3), 0), pole);
            default -> {
                var n = numbers(words, 1);
                yield new Angled(n[0], or(n, 1, 0), or(n, 2, 0), or(n, 3, 0), or(n, 4, 0));
            }
        };
    }

    private void poles(String[] words, List<Member> members) {
        var pole = vec(numbers(words, 1), 0);
        for (var member : members) {
            var limb = limbs.get(member);
            if (limb instanceof Planted planted) {
                limbs.put(member, new Planted(planted.at(), planted.heading(), planted.pitch(), pole));
            } else if (limb instanceof Resting resting) {
                limbs.put(member, new Resting(resting.on(), resting.offset(), pole));
            } else {
                throw new IllegalArgumentException("'" + words[0] + "' needs a hand or foot that has its place");
            }
        }
    }

    private static double[] numbers(String[] words, int from) {
        return Arrays.stream(words).skip(from).mapToDouble(Double::parseDouble).toArray();
    }

    private static Vec vec(double[] n, int from) {
        return new Vec(n[from], n[from + 1], n[from + 2]);
    }

    private static double or(double[] n, int place, double otherwise) {
        return place < n.length ? n[place] : otherwise;
    }
}
