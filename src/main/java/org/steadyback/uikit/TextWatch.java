package org.steadyback.uikit;

/** Recognises, in what a patient writes, what must not wait for a reader. */
public interface TextWatch {

    /** Bladder, bowel or feeling between the legs. */
    boolean areAboutTheSaddle(String text);

    boolean areAboutSelfHarm(String text);

    /** Chest pain, fainting, a leg that fails: what ends exercising and is asked about by the list of signs. */
    boolean areAboutAnotherSign(String text);
}
