package org.steadyback.agreement;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * Command: the patient says whether a suggested plan suits (S05). It opens and closes nothing: sessions do not wait for it.
 *
 * @param suggestedAt of the plan as it was on the screen
 */
public record AnswerPlan(PatientId patient, ProgrammeId programme, Instant suggestedAt, Says says) {

    /** What they say. */
    public sealed interface Says {

        record ItSuits() implements Says {}

        /**
         * @param about the one exercise it is about; null = the plan as a whole
         * @param words at most 1000 characters; may be empty where a wish is given
         */
        record Change(Set<PlanWish> wishes, @Nullable PrescriptionId about, String words) implements Says {

            public Change {
                wishes = Set.copyOf(wishes);
                words = TypedText.lines(words, 0, 1000, "What you would like");
            }
        }
    }
}
