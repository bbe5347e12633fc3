package org.steadyback.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** On every frame of every figure: limbs keep their length, joints their range, planted hands and feet their place, and nobody sinks into the floor. */
class AnatomyTest {

    private static final double TOUCH = 1;

    /** How thick the body is about each point, a little less than drawn, because clothes and flesh give. */
    private static final Map<String, Double> FLESH = Map.ofEntries(
            Map.entry("PELVIS", 9.0),
            Map.entry("LUMBAR", 7.0),
            Map.entry("RIBS", 7.0),
            Map.entry("CHEST", 7.0),
            Map.entry("NECK", 5.0),
            Map.entry("HEAD", 9.0),
            Map.entry("SHOULDER", 5.5),
            Map.entry("ELBOW", 4.0),
            Map.entry("WRIST", 3.0),
            Map.entry("FINGERS", 2.5),
            Map.entry("HIP", 8.0),
            Map.entry("KNEE", 5.5),
            Map.entry("ANKLE", 4.0),
            Map.entry("HEEL", 2.4),
            Map.entry("TOE", 2.4));

    static Stream<Named<Figure>> figures() {
        return Figures.read().all().stream().map(figure -> Named.of(figure.slug(), figure));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void limbsKeepTheirLength(Figure figure) {
        for (var body : bodies(figure)) {
            for (var member : Member.values()) {
                assertThat(body.at(member.root()).distance(body.at(member.middle())))
                        .isCloseTo(BodyMeasures.upper(member), within());
                assertThat(body.at(member.middle()).distance(body.at(member.end())))
                        .isCloseTo(BodyMeasures.lower(member), within());
            }
            assertThat(body.at(Joint.PELVIS).distance(body.at(Joint.LUMBAR))).isCloseTo(BodyMeasures.PELVIS, within());
            assertThat(body.at(Joint.LUMBAR).distance(body.at(Joint.RIBS))).isCloseTo(BodyMeasures.LUMBAR, within());
            assertThat(body.at(Joint.RIBS).distance(body.at(Joint.CHEST))).isCloseTo(BodyMeasures.RIBS, within());
            assertThat(body.at(Joint.CHEST).distance(body.at(Joint.NECK))).isCloseTo(BodyMeasures.CHEST, within());
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void jointsStayInTheirRange(Figure figure) {
        var faults = new ArrayList<String>();
        for (var body : bodies(figure)) {
            for (var member : Member.values()) {
                var bend = member.arm() ? "elbow" : "knee";
                check(faults, bend + " " + member, body.bend(member), 0, member.arm() ? 150 : 155);
                var along = Range.inParent(body, member);
                if (Range.tellsFlexion(along)) {
                    var name = (member.arm() ? "shoulder " : "hip ") + member;
                    check(
                            faults,
                            name,
                            Range.flexion(along, member),
                            member.arm() ? -50 : -25,
                            member.arm() ? 180 : 135);
                }
                if (!member.arm()) {
                    check(faults, "ankle " + member, Range.ankle(body, member), -25, 55);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void spineAndNeckStayInTheirRange(Figure figure) {
        assertThat(figure.loop()).allSatisfy(step -> {
            for (var dial : List.of(Dial.LOW, Dial.MID, Dial.UP)) {
                assertThat(step.pose().dial(dial)).as(dial.name()).isBetween(-25.0, 25.0);
            }
            for (var dial : List.of(Dial.NECK, Dial.TILT, Dial.LOOK)) {
                assertThat(step.pose().dial(dial)).as(dial.name()).isBetween(-45.0, 45.0);
            }
            // shared by three joints, at most 25 at any
            assertThat(step.pose().dial(Dial.BEND)).isBetween(-62.5, 62.5);
            assertThat(step.pose().dial(Dial.TWIST)).isBetween(-62.5, 62.5);
        });
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothingSinksIntoTheFloor(Figure figure) {
        var faults = new ArrayList<String>();
        for (var body : bodies(figure)) {
            for (var joint : Joint.values()) {
                var flesh = FLESH.getOrDefault(joint.name().replaceAll("_[RL]$", ""), 0.0);
                check(faults, joint.name(), body.at(joint).y() - flesh, -TOUCH, 1000);
            }
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void handsAndFeetReachTheirPlace(Figure figure) {
        assertThat(figure.loop()).allSatisfy(step -> {
            var body = Solver.solve(step.pose());
            for (var member : Member.values()) {
                assertThat(Range.off(body, member, step.pose().limb(member)))
                        .as("%s of %s", member, step.pose())
                        .isLessThanOrEqualTo(step.pose().limb(member) instanceof Limb.Resting ? 2 * TOUCH : TOUCH);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("figures")
    void plantedHandsAndFeetStayBetweenTwoPoses(Figure figure) {
        for (var i = 0; i < figure.loop().size(); i++) {
            var from = figure.loop().get(i).pose();
            var to = figure.loop().get((i + 1) % figure.loop().size()).pose();
            var blend = new Blend(from, to);
            for (var member : Member.values()) {
                if (from.limb(member) instanceof Limb.Planted planted && planted.equals(to.limb(member))) {
                    for (var share = 0.0; share <= 1; share += 0.1) {
                        assertThat(Range.off(blend.at(share), member, planted))
                                .as("%s at %.1f", member, share)
                                .isLessThanOrEqualTo(TOUCH);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whoStandsOrWalksTouchesTheFloor(Figure figure) {
        var grounded = figure.loop().stream().allMatch(step -> step.pose().ground());
        if (grounded) {
            assertThat(bodies(figure))
                    .allSatisfy(body -> assertThat(Range.lowestSole(body)).isBetween(-TOUCH, TOUCH));
        }
    }

    private static List<Skeleton> bodies(Figure figure) {
        return figure.frames().stream().map(Figure.Frame::body).toList();
    }

    private static void check(List<String> faults, String what, double value, double least, double most) {
        if (value < least - TOUCH || value > most + TOUCH) {
            faults.add("%s is %.1f, not %.0f to %.0f".formatted(what, value, least, most));
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }
}
