package org.steadyback.programme;

import org.steadyback.education.ArticleSlug;
import org.steadyback.kernel.PatientId;

/**
 * Command: a physio puts an article into what a patient is asked to do.
 *
 * @param note for the patient to read, perhaps empty
 */
public record GiveArticle(PatientId patient, ArticleSlug article, String note) {}
