package org.steadyback.programme;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** The key of one version of a prescription. */
@Embeddable
record VersionNumber(UUID prescriptionId, int number) implements Serializable {}
