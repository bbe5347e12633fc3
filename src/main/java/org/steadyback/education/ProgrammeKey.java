package org.steadyback.education;

import java.util.UUID;

/** The programme that an article was given with. Programmes lie above articles: here they are a key and nothing more. */
public record ProgrammeKey(UUID value) {}
