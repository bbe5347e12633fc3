package org.steadyback.screening.interview;

import java.time.LocalDate;

/** What a clinician found when a question was answered with yes before, in their words, and on which day. */
public record FoundBefore(String words, String by, LocalDate day) {}
