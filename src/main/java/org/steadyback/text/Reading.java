package org.steadyback.text;

/** In which language the one for whom this thread works reads: of a request its reader, of a mail who gets it; else English. */
public final class Reading {

    private static final ScopedValue<Language> LANGUAGE = ScopedValue.newInstance();

    private Reading() {}

    /** The language of whoever reads what is made now. */
    public static Language language() {
        return LANGUAGE.orElse(Language.ENGLISH);
    }

    /** The same where it is known; else that other one. */
    public static Language languageOr(Language otherwise) {
        return LANGUAGE.orElse(otherwise);
    }

    /** Makes something for a reader of that language. */
    public static <R, X extends Throwable> R in(Language language, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(LANGUAGE, language).call(work);
    }
}
