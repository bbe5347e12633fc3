package org.steadyback.access;

/**
 * Work whose commits do not wait until the disk has them: made-up records, which can be made again. Nothing a request can reach.
 *
 * <p>The order of commits is kept: once a later one has waited, all before it are on the disk, too. So the last step of such work is
 * a commit outside of it.
 */
public final class Unwaited {

    private static final ScopedValue<Boolean> UNWAITED = ScopedValue.newInstance();

    private Unwaited() {}

    /** By the calling thread. */
    public static void run(Runnable work) {
        ScopedValue.where(UNWAITED, true).run(work);
    }

    static boolean now() {
        return UNWAITED.isBound();
    }
}
