package org.steadyback.episode;

import java.time.Instant;
import java.time.LocalDate;

/** When the pain began and what kind it is: the head of a chart. */
public record EpisodeHead(EpisodeId id, LocalDate onset, DiagnosisClass diagnosis, Instant openedAt, boolean open) {}
