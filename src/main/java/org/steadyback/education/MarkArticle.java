package org.steadyback.education;

import org.steadyback.kernel.PatientId;

/**
 * Command: the patient has read an article.
 *
 * @param read false for "not read after all"
 */
public record MarkArticle(PatientId patient, ArticleSlug article, boolean read) {}
