package org.steadyback.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.steadyback.figure.Part.End;

/** Puts the person and the things together, from the back to the front. */
final class Artist {

    /** So much nearer or farther than the trunk, and a limb is before or behind it. */
    private static final double APART = 3;

    private final Figure figure;
    private final Camera camera;
    private final Person person;
    private final List<Skeleton> frames;

    Artist(Figure figure, List<Skeleton> frames) {
        this.figure = figure;
        this.frames = frames;
        camera = figure.camera();
        person = Person.of(figure.slug());
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        things(parts, Thing.Layer.BACK);
        var members = Stream.of(Member.values())
                .sorted(Comparator.comparingDouble(this::nearness))
                .toList();
        members.stream().filter(member -> nearness(member) < 0).forEach(member -> limb(parts, member));
        things(parts, Thing.Layer.MID);
        trunk(parts);
        members.stream().filter(member -> nearness(member) >= 0).forEach(member -> limb(parts, member));
        things(parts, Thing.Layer.FRONT);
        return parts;
    }

    private void things(List<Part> parts, Thing.Layer layer) {
        figure.scene().stream()
                .filter(thing -> thing.layer() == layer)
                .forEach(thing -> parts.addAll(thing.parts(camera)));
    }

    private void trunk(List<Part> parts) {
        var trunk = new Trunk(camera, person);
        parts.add(trunk.part(works("hips") || works("legR") && works("legL") ? "wo" : "tr", Trunk.Stretch.HIPS));
        parts.add(trunk.part(works("trunk") ? "wo" : "to", Trunk.Stretch.SHIRT));
        if (works("low")) {
            parts.add(trunk.part("wo", Trunk.Stretch.LOW));
        }
        if (works("chest")) {
            parts.add(trunk.part("wo", Trunk.Stretch.CHEST));
        }
        parts.addAll(new Head(camera, person, frames).parts());
    }

    private void limb(List<Part> parts, Member member) {
        var behind = far(member);
        var work = works(name(member));
        if (member.arm()) {
            var sleeve = work ? shade("wo", behind) : shade("to", behind) + (behind ? "" : "n");
            var skin = shade("sk", behind);
            var forearm = work ? shade("wo", behind) : skin;
            parts.add(Part.tapered(skin, camera, End.joint(member.end(), 3.5), End.joint(member.tip(), 2.7)));
            parts.add(Part.tapered(forearm, camera, End.joint(member.middle(), 4.4), End.joint(member.end(), 3.3)));
            parts.add(Part.tapered(sleeve, camera, End.joint(member.root(), 6.2), End.joint(member.middle(), 4.7)));
            return;
        }
        var cloth = work ? shade("wo", behind) : shade("tr", behind);
        var foot = shade(figure.shoes() ? "sh" : "sk", behind);
        var heel = member.side() > 0 ? Joint.HEEL_R : Joint.HEEL_L;
        parts.add(new Part(
                foot,
                2 * BodyMeasures.SOLE,
                true,
                found -> List.of(
                        camera.see(found.at(member.end())),
                        camera.see(found.at(member.tip())),
                        camera.see(found.at(heel)))));
        parts.add(Part.tapered(cloth, camera, End.joint(member.middle(), 6.4), End.joint(member.end(), 4.1)));
        parts.add(Part.tapered(cloth, camera, End.joint(member.root(), 9.4), End.joint(member.middle(), 6.6)));
        if (works("hips") && !behind && !work && seenFromTheSide(member)) {
            parts.add(Part.disc("wo", camera, End.on(member.upper(), -2.5, 0.5, 0, 8.6)));
        }
    }

    private boolean seenFromTheSide(Member member) {
        var outwards = figure.start().turn(Segment.PELVIS).of(new Vec(0, 0, member.side()));
        return camera.see(outwards).z() > 0.8;
    }

    private static String shade(String look, boolean behind) {
        return behind ? look + "f" : look;
    }

    private boolean works(String part) {
        return figure.works().contains(part);
    }

    static String name(Member member) {
        return switch (member) {
            case LEG_R -> "legR";
            case LEG_L -> "legL";
            case ARM_R -> "armR";
            case ARM_L -> "armL";
        };
    }

    private boolean far(Member member) {
        return middle(member) < -APART;
    }

    /** Where in the painter's order: below 0 before the trunk is painted. */
    private double nearness(Member member) {
        if (figure.over().contains(name(member))) {
            return 1000 + member.ordinal();
        }
        if (figure.under().contains(name(member))) {
            return -1000 + member.ordinal();
        }
        var near = middle(member);
        // A leg at the trunk's own depth goes under the shirt, an arm over it.
        return member.arm() ? near + APART : near - APART;
    }

    /** How much nearer than the trunk, on average. */
    private double middle(Member member) {
        return frames.stream()
                .mapToDouble(found -> camera.see(found.at(member.root())
                                        .plus(found.at(member.middle()))
                                        .times(0.5))
                                .z()
                        - camera.see(found.at(member.arm() ? Joint.CHEST : Joint.PELVIS))
                                .z())
                .average()
                .orElse(0);
    }

    static Set<String> names() {
        return Set.of("legR", "legL", "armR", "armL", "hips", "trunk", "low", "chest");
    }
}
