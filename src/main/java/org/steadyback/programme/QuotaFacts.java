package org.steadyback.programme;

import org.jspecify.annotations.Nullable;

/**
 * What the page of an open programme needs beside its plan for quota mode, as it is stored; {@code progression} makes sense
 * of it.
 *
 * @param parameters version of the clinic's numbers; null = it has changed none
 * @param changes of these numbers, JSON; null = none
 * @param boomAndBust whether boom and bust was found in the last two weeks (fact sheet §3.6)
 * @param weeks of quota plans that were judged, oldest first, JSON
 */
public record QuotaFacts(
        @Nullable Integer parameters, @Nullable String changes, boolean boomAndBust, String weeks) {}
