package org.steadyback.education;

/** What came of giving somebody an article. */
public sealed interface ArticleAssignment {

    record Assigned(ArticleAssignmentId id) implements ArticleAssignment {}

    /** It is on the list already, and stays there once. */
    record AssignedAlready() implements ArticleAssignment {}
}
