package org.steadyback.programme.plan;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SideTest {

    @Test
    void isNamedWhereverItIsListedByItself() {
        assertThat(Side.named("Single knee to chest", Side.LEFT)).isEqualTo("Single knee to chest, left");
        assertThat(Side.named("Single knee to chest", Side.RIGHT)).isEqualTo("Single knee to chest, right");
        assertThat(Side.named("Bridge", null)).isEqualTo("Bridge");
    }

    @Test
    void oneSideIsRecordedByItselfAndEachSideByItsOwn() {
        assertThat(Side.BOTH_TOGETHER.recorded()).isEmpty();
        assertThat(Side.EACH.recorded()).containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(Side.LEFT.recorded()).containsExactly(Side.LEFT);
        assertThat(Side.RIGHT.recorded()).containsExactly(Side.RIGHT);
    }
}
