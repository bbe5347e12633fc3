package org.steadyback.shell.door;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedMessagesTest {

    private static final String CLICK =
            "{\"type\":\"event\",\"node\":7,\"event\":\"click\",\"data\":{\"detail\":[1,[2]]}}";
    private static final String FIELD = "{\"type\":\"event\",\"node\":7,\"event\":\"value-changed\",\"data\":{}}";
    private static final String NAVIGATION =
            "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"clinic\"}}";

    @Test
    void whatAPageSendsIsTaken() {
        assertThat(bounded(message(CLICK, 1))).isTrue();
        assertThat(bounded(message(NAVIGATION, 1))).isTrue();
        assertThat(bounded(message(CLICK, BoundedMessages.MOST_ACTIONS))).isTrue();
        assertThat(bounded(message(FIELD, BoundedMessages.MOST_CALLS))).isTrue();
    }

    @Test
    void oneCallMoreIsNot() {
        assertThat(bounded(message(FIELD, BoundedMessages.MOST_CALLS + 1))).isFalse();
        assertThat(bounded(message(CLICK, BoundedMessages.MOST_ACTIONS + 1))).isFalse();
    }

    @Test
    void norIsGoingToMorePagesThanAPersonCan() {
        assertThat(bounded(message(NAVIGATION, BoundedMessages.MOST_NAVIGATIONS)))
                .isTrue();
        assertThat(bounded(message(NAVIGATION, BoundedMessages.MOST_NAVIGATIONS + 1)))
                .isFalse();
    }

    @Test
    void whatIsInACallDoesNotCountAsCalls() {
        var parts = "[" + "{},".repeat(500) + "{}]";

        assertThat(bounded("{\"rpc\":[{\"type\":\"event\",\"data\":" + parts + "}]}"))
                .isTrue();
        assertThat(bounded("{\"other\":" + parts + ",\"rpc\":[" + CLICK + "]}")).isTrue();
    }

    @Test
    void depthIsBounded() {
        assertThat(bounded("{\"rpc\":" + "[".repeat(1_000_000 / 8))).isFalse();
        assertThat(bounded("{\"rpc\":" + "[".repeat(60) + "]".repeat(60) + "}")).isFalse();
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThat(bounded("{\"rpc\":[")).isFalse();
        assertThat(bounded("ÿþ\u0000")).isFalse();
    }

    private static String message(String call, int times) {
        return "{\"csrfToken\":\"x\",\"rpc\":[" + (call + ",").repeat(times - 1) + call
                + "],\"syncId\":1,\"clientId\":1}";
    }

    private static boolean bounded(String message) {
        return BoundedMessages.bounded(message.getBytes(StandardCharsets.UTF_8));
    }
}
