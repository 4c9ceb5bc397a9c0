package io.github.feishucodegen.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells the JVM that this process is a short one.
 *
 * <p>HotSpot's optimising compiler keeps one processor busy for as long as a run of the command line lasts, and what it
 * makes of the code pays off only after the run has ended: without it a run takes half the processor time. An executable
 * jar cannot carry options for the JVM, but the JVM takes the same wish from {@code jcmd} and so from its own process.
 */
final class ShortRun {
    /** The first match counts. Digests are an exception: only that compiler knows the processor's instructions for them. */
    private static final String DIRECTIVES = "[{match: \"sun/security/provider/*.*\", c2: {Exclude: false}},"
            + " {match: \"*.*\", c2: {Exclude: true}}]";

    private ShortRun() {}

    /** Asks while the work begins, since the answer takes a while; to be waited for before the end. */
    static Thread begin() {
        Thread asking = new Thread(ShortRun::ask, "short-run");
        asking.setDaemon(true);
        asking.start();
        return asking;
    }

    /** Whether the JVM took the wish: it need not know it, and it may have been started with it. */
    static boolean ask() {
        if (System.getProperty("java.vm.info", "").contains("emulated-client")) {
            return false;
        }
        try {
            Path file = Files.createTempFile("feishu-codegen-", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
                return true;
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | JMException | RuntimeException | LinkageError e) {
            // A run that takes longer is a run all the same.
            return false;
        }
    }
}
