package org.steadyback.programme.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.steadyback.library.Caution;
import org.steadyback.screening.CautionFilter.Verdict;

/** Says to the physio what the library's cautions mean for this patient, and why. */
final class CautionWords {

    private CautionWords() {}

    /** Empty where nothing asks for care. */
    static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Free _ -> "";
            case Verdict.WithNote(var because) -> "For this patient with care. " + because(because);
            case Verdict.NeedsApproval(var because) -> "For this patient only with your approval. " + because(because);
            case Verdict.Hidden(var because) -> "Left out for this patient unless you override it. " + because(because);
            case Verdict.Approved(var because) ->
                "Approved for this patient in spite of a caution. " + because(because);
        };
    }

    /** "The library says with osteoporosis: left out unless the physio overrides it with a reason." */
    static String because(List<Caution> cautions) {
        return cautions.stream().map(Caution::inWords).collect(Collectors.joining("; ", "The library says with ", "."));
    }
}
