package org.steadyback.education;

import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Names what one physio once gave one patient to read. */
public record ArticleAssignmentId(UUID value) {

    static ArticleAssignmentId next() {
        return new ArticleAssignmentId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
