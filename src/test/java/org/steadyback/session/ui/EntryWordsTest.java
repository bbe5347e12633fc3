package org.steadyback.session.ui;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.session.ItemEntry;
import org.steadyback.session.Today;

import static org.assertj.core.api.Assertions.assertThat;

class EntryWordsTest {

    private static final PrescriptionId KNEE = new PrescriptionId(new UUID(0, 1));

    @Test
    void leftAndRightAreToldApart() {
        assertThat(EntryWords.items(List.of(
                        item("Single knee to chest", Side.LEFT, 4),
                        item("Single knee to chest", Side.RIGHT),
                        item("Bridge", null, 10, 8))))
                .isEqualTo("Single knee to chest, left: 4; Single knee to chest, right: not done; Bridge: 10 + 8");
    }

    private static Today.DoneItem item(String name, @Nullable Side side, Integer... done) {
        return new Today.DoneItem(KNEE, new ItemEntry(KNEE, 1, side, List.of(done), null), name, null);
    }
}
