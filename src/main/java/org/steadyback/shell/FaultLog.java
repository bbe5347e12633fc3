package org.steadyback.shell;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a fault to the log under a number that can be told to people. Its message may hold what somebody typed: left out. */
final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private FaultLog() {}

    static String log(Throwable fault) {
        var number =
                "%06X".formatted(ThreadLocalRandom.current().nextInt(0x1000000)).toUpperCase(Locale.ROOT);
        var root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        LOG.error("Fault {}: {} at {}", number, root.getClass().getName(), place(root));
        return number;
    }

    private static String place(Throwable fault) {
        for (var frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.steadyback")) {
                return frame.toString();
            }
        }
        return fault.getStackTrace().length == 0 ? "an unknown place" : fault.getStackTrace()[0].toString();
    }
}
