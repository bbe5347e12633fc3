package org.steadyback.library.web;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ByteRangeTest {

    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-999, 0, 999",
        "bytes=0-, 0, 999",
        "bytes=500-, 500, 999",
        "bytes=999-, 999, 999",
        "bytes=10-5000, 10, 999",
        "bytes=-1, 999, 999",
        "bytes=-200, 800, 999",
        "bytes=-5000, 0, 999",
        "bytes = 3 - 7, 3, 7"
    })
    void findsThePart(String header, long first, long last) {
        assertThat(ByteRange.of(header, SIZE)).isEqualTo(new ByteRange.Part(first, last));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-3",
                "bytes=a-b",
                "bytes=0-1,5-6",
                "items=0-1",
                "bytes=1-99999999999999999999",
                "bytes=0x1-2"
            })
    void sendsTheWholeForWhatIsNoSingleRange(@Nullable String header) {
        assertThat(ByteRange.of(header, SIZE)).isEqualTo(new ByteRange.Whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0"})
    void isNotSatisfiedBehindTheEnd(String header) {
        assertThat(ByteRange.of(header, SIZE)).isEqualTo(new ByteRange.Unsatisfiable());
    }
}
