package org.steadyback.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.steadyback.text.ContentFiles;
import org.steadyback.text.Entry;

/** The papers and guidelines that the evidence notes point at. */
public final class EvidenceSources {

    static final String NAME = "sources.yaml";

    private static final EvidenceSources OWN = read(ContentFiles.entry(LibraryFiles.FOLDER, NAME));

    private final Map<String, String> references = new LinkedHashMap<>();

    private EvidenceSources() {}

    /** Those that come with the portal. */
    public static EvidenceSources own() {
        return OWN;
    }

    /** Who, when and where, for a key such as OWE20; empty for an unknown one. */
    public Optional<String> reference(String key) {
        return Optional.ofNullable(references.get(key));
    }

    Set<String> keys() {
        return references.keySet();
    }

    /** Who, when and where, by key. */
    static EvidenceSources read(Entry file) {
        var list = new EvidenceSources();
        for (var reference : file.values()) {
            if (!reference.name().matches("[A-Z]{2,6}\\d{0,3}")) {
                throw reference.fault("a source is named as in OWE20");
            }
            list.references.put(reference.name(), reference.text());
        }
        return list;
    }
}
