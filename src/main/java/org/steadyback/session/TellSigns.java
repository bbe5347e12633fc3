package org.steadyback.session;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.screening.WatchWords;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

/**
 * Command: what is ticked in the short check before a flare.
 *
 * @param said with the answers as they stand; one without is left out, which counts as the worse answer
 * @param asBefore of these: neither new nor changed since a clinician looked into it
 * @param fever fever, shivers or night sweats: the screen's question I1
 * @param note the patient's own words, perhaps empty
 * @param noteAnswered whether the questions that the note's words open were answered, and none of it is new
 */
public record TellSigns(
        PatientId patient,
        Set<Said.OfSign> said,
        Set<Sign> asBefore,
        boolean fever,
        String note,
        boolean noteAnswered) {

    /** As of a session. */
    private static final int LONGEST_NOTE = 2000;

    /** A text that is too long is cut: no word may keep a sign from being stored. */
    public TellSigns {
        var visible = TypedText.visible(note);
        note = visible.length() > LONGEST_NOTE ? TypedText.visible(visible.substring(0, LONGEST_NOTE)) : visible;
        said = Set.copyOf(said);
        asBefore = Set.copyOf(asBefore);
    }

    public TellSigns(PatientId patient, Set<Said.OfSign> said, boolean fever, String note) {
        this(patient, said, Set.of(), fever, note, false);
    }

    /**
     * What counts: "as before" keeps a clinician's decision where there is one, and is no answer where there is none. Words are kept
     * whatever is ticked beside them: of "something else", as before, they go to the physio as of one that has passed.
     *
     * @param found the signs on which a clinician has found something
     */
    TellSigns counting(Set<Sign> found) {
        return new TellSigns(
                patient,
                said.stream()
                        .flatMap(one -> !asBefore.contains(one.sign()) || !found.contains(one.sign())
                                ? Stream.of(one)
                                : one.sign() == Sign.SOMETHING_ELSE && !note.isBlank()
                                        ? Stream.of(new Said.OfSign(Sign.SOMETHING_ELSE, ScreenAnswer.NO, Set.of()))
                                        : Stream.empty())
                        .collect(Collectors.toSet()),
                Set.of(),
                fever,
                note,
                noteAnswered);
    }

    /**
     * What was ticked, as it counts while a question that the words of "something else" open has no answer: left out it is a yes, and
     * no "it has passed", no "as before" was said to words that nobody asked about (fact sheet §2.9).
     */
    TellSigns leftOut(WatchWords watch) {
        if (noteAnswered || !names(Sign.SOMETHING_ELSE)) {
            return this;
        }
        boolean saddle = watch.areAboutTheSaddle(note) && !names(Sign.RED_FLAG);
        if (!saddle && !watch.areAboutSelfHarm(note) && !watch.areAboutAnotherSign(note)) {
            return this;
        }
        var counting = said.stream()
                .map(one -> one.sign() == Sign.SOMETHING_ELSE && one.answer() == ScreenAnswer.NO
                        ? Said.OfSign.of(Sign.SOMETHING_ELSE)
                        : one)
                .collect(Collectors.toCollection(HashSet::new));
        if (saddle) {
            counting.add(Said.OfSign.of(Sign.RED_FLAG));
        }
        var before = new HashSet<>(asBefore);
        before.remove(Sign.SOMETHING_ELSE);
        return new TellSigns(patient, counting, before, fever, note, false);
    }

    /**
     * Of what is said, that which has not been told yet: another sign, or a worse answer to the same. What was told stays as it was told.
     *
     * @param told what is stored of the same check
     */
    Set<Said.OfSign> beyond(Set<Said.OfSign> told) {
        return said.stream()
                .filter(one -> told.stream().noneMatch(before -> before.sign() == one.sign() && !isWorse(one, before)))
                .collect(Collectors.toSet());
    }

    private static boolean isWorse(Said.OfSign one, Said.OfSign than) {
        var now = one.grade(false);
        var before = than.grade(false);
        return now.isPresent() && (before.isEmpty() || now.get().compareTo(before.get()) < 0);
    }

    private boolean names(Sign sign) {
        return said.stream().anyMatch(one -> one.sign() == sign);
    }

    /** Whether nothing of it is new. */
    public boolean nothing() {
        return said.isEmpty() && !fever;
    }
}
