package org.steadyback.education;

import org.steadyback.kernel.PatientId;

/** Command: a physio takes an article off somebody's list. That it was there, and whether it was read, stays known. */
public record WithdrawArticle(PatientId patient, ArticleAssignmentId assignment) {}
