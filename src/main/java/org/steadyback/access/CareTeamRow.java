package org.steadyback.access;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.AccountId;

/** Who treats a patient, in which part, from when to when. */
public record CareTeamRow(
        AccountId account,
        String name,
        CareRole role,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
