package org.steadyback.education;

import java.util.List;

import org.steadyback.text.Language;
import org.steadyback.text.Translated;

/** What a language has of articles, movements and what sources say, for whoever translates. */
public final class EducationTranslation {

    private EducationTranslation() {}

    /** @throws org.steadyback.text.ContentFault naming file and line of everything that is wrong */
    public static List<Translated> in(Language language) {
        return ContentFolder.in(language).parts();
    }
}
