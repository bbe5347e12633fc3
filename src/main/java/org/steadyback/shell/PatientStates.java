package org.steadyback.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.uikit.Tone;

/** How a patient of the asking physio stands, in the same words on every page. Implemented above, where it is known. */
public interface PatientStates {

    /** The most pressing first; empty for somebody in nobody's care today. */
    List<State> of(PatientId patient);

    /** The same of several, read at once; who is not in the asking physio's care is not in it. */
    Map<PatientId, Stands> of(Collection<PatientId> patients);

    /**
     * @param states the most pressing first
     * @param lastTwoWeeks how much of what was asked was done, in words, as it is now
     */
    record Stands(List<State> states, String lastTwoWeeks) {

        public Stands {
            states = List.copyOf(states);
        }
    }

    /**
     * @param words what the link says: "Read it"
     * @param toRead whether it is a text of the patient, which is read before anything is decided
     */
    record Place(String path, String words, boolean toRead) {}

    /**
     * @param kind "Boom and bust"
     * @param words what it rests on: "in the last two weeks"
     * @param decision whether it says that decisions wait, which a page full of them need not say
     * @param place where something is to be done about it; null = nothing to follow
     */
    record State(
            String kind,
            String words,
            Tone tone,
            boolean decision,
            @Nullable Place place) {

        /** "Boom and bust: in the last two weeks". */
        public String inWords() {
            return kind + ": " + words;
        }
    }
}
