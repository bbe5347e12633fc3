package org.steadyback.screening;

import java.util.UUID;

import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Sheet;

/** A screen that has just ended with an answer that cannot wait, and that whoever answered it may still put right. */
public record JustSaid(UUID screen, ScreenKind kind, Sheet sheet) {}
