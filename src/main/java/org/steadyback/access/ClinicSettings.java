package org.steadyback.access;

import java.time.ZoneId;
import java.util.List;

import org.steadyback.text.Language;

/**
 * A clinic as it is kept, for its manager.
 *
 * @param version to be given back with a change, so that nobody overwrites what a colleague saved meanwhile
 */
public record ClinicSettings(
        long version, String name, String country, ZoneId zone, ClinicLines lines, List<Language> languages) {}
