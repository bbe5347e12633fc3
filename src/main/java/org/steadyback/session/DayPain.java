package org.steadyback.session;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** The pain given with one session, 0–10; null where it was not answered. */
public record DayPain(
        LocalDate day,
        @Nullable Integer before,
        @Nullable Integer peak,
        @Nullable Integer after) {}
