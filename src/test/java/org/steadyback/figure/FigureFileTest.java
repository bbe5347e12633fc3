package org.steadyback.figure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The text from which a figure is read, and how its faults are named. */
class FigureFileTest {

    private static final Map<String, Pose> STAND =
            Map.of("stand", PoseLine.read("root pelvis 0 89 0; feet 0 0 10", Map.of()));

    @Test
    void readsPosesThatBuildOnOthers() {
        var figure = read("say It nods.", "nod = stand; neck 20", "loop nod 1 hold 2, stand 1")
                .getFirst();

        assertThat(figure.loop()).hasSize(2);
        assertThat(figure.loop().get(1).pose().dial(Dial.NECK)).isEqualTo(20);
        assertThat(figure.loop().get(1).pose().limb(Member.LEG_R))
                .isEqualTo(STAND.values().iterator().next().limb(Member.LEG_R));
        assertThat(figure.seconds()).isEqualTo(4);
    }

    @Test
    void theOtherSideIsTheMirrorImage() {
        var pose = PoseLine.read("stand; bend 20; footR 5 0 12; handL on thighL 1 2 -3", STAND);
        var mirrored = pose.mirrored();

        assertThat(mirrored.dial(Dial.BEND)).isEqualTo(-20);
        var left = Solver.solve(mirrored).at(Joint.ANKLE_L);
        assertThat(left.distance(Solver.solve(pose).at(Joint.ANKLE_R).mirrored()))
                .isLessThan(1e-6);
    }

    @Test
    void namesTheLineOfAFault() {
        assertThatThrownBy(() -> read("say It nods.", "nod = sit; neck 20"))
                .hasMessage("try.txt, line 3: unknown pose 'sit'");
        assertThatThrownBy(() -> read("says It nods.")).hasMessage("try.txt, line 2: unknown word 'says'");
        assertThatThrownBy(() -> read("loop stand 1, stand 1")).hasMessage("try.txt, at the end: nod has no 'say'");
        assertThatThrownBy(() -> read("say It.", "loop stand 1")).hasMessageContaining("needs two poses or more");
        assertThatThrownBy(() -> read("say It.", "work wing", "loop stand 1, stand 1"))
                .hasMessageContaining("unknown part");
        assertThatThrownBy(() -> read("say It.", "scene tree", "loop stand 1, stand 1"))
                .hasMessageContaining("unknown thing 'tree'");
    }

    private static List<Figure> read(String... lines) {
        var all = new java.util.ArrayList<>(List.of("[nod] Nod"));
        all.addAll(List.of(lines));
        return FigureFile.read("try.txt", all, STAND);
    }
}
