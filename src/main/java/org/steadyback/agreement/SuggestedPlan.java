package org.steadyback.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.Signature;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.VersionKind;

/**
 * The open programme as something the physio suggests, and what the patient says to it (S05). An answer belongs to the plan
 * that was on the screen: what the physio changes afterwards is suggested anew. What grading changes is not.
 *
 * @param version of the programme
 * @param suggested by whom, and when
 * @param answer the newest; empty = not answered yet
 * @param ratings how safe the movements of this programme felt, oldest first
 */
public record SuggestedPlan(
        ProgrammeId programme,
        long version,
        Signature suggested,
        Optional<Answer> answer,
        List<MovementRating> ratings) {

    /** The kinds of a version by which a physio suggests the plan, for statements. */
    public static final String BY_PHYSIO = VersionKind.suggesting();

    public SuggestedPlan {
        ratings = List.copyOf(ratings);
    }

    /**
     * @param wishes empty when it suits
     * @param about the name of the exercise; null = the plan as a whole
     * @param reply the physio's line; empty = none yet
     */
    public record Answer(
            UUID id,
            boolean suits,
            Set<PlanWish> wishes,
            @Nullable String about,
            String words,
            Instant at,
            Optional<Reply> reply) {

        public Answer {
            wishes = Set.copyOf(wishes);
        }
    }

    public record Reply(String words, Signature signature) {}

    /** A change was asked for, and neither a change nor a line has come. */
    public boolean changeOpen() {
        return answer.filter(one -> !one.suits() && one.reply().isEmpty()).isPresent();
    }

    Instant at() {
        return suggested.at();
    }
}
