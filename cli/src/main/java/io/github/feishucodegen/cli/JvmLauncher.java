package io.github.feishucodegen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Hands a run over to a JVM with the options that suit it, since an executable jar cannot carry any.
 *
 * <p>A run lasts a few seconds: the optimising compiler keeps one of the processors busy all the while, and what it makes
 * of the code pays off only after the end; and the default collector takes gigabytes for garbage, to save pauses that
 * nobody waits for. Whoever says options of his own gets just those, in this process.
 */
final class JvmLauncher {
    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");
    /** In the other JVM: the one that waits for it. */
    private static final String WAITING = "feishu-codegen.waiting";

    private static final Set<String> OPTIONS_OF_USERS =
            Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private JvmLauncher() {}

    /** The exit code of the run in the other JVM; nothing where the run is to take place in this one. */
    static OptionalInt run(String[] args) throws InterruptedException {
        ProcessHandle here = ProcessHandle.current();
        endWithTheOneThatWaits(here);
        Optional<List<String>> command =
                command(here.info().command(), here.info().arguments(), here.pid(), System.getenv(), args);
        if (command.isEmpty()) {
            return OptionalInt.empty();
        }
        Process run;
        try {
            run = new ProcessBuilder(command.get()).inheritIO().start();
        } catch (IOException e) {
            // It takes longer here, and comes to the same.
            return OptionalInt.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(run::destroy));
        return OptionalInt.of(run.waitFor());
    }

    /**
     * @param java the program that runs this JVM, where the system tells
     * @param arguments it was started with, where the system tells
     */
    static Optional<List<String>> command(
            Optional<String> java,
            Optional<String[]> arguments,
            long pid,
            Map<String, String> environment,
            String[] args) {
        String[] all = arguments.orElse(new String[0]);
        boolean plain = java.isPresent() && all.length > 1 && all[0].equals("-jar");
        if (!plain || OPTIONS_OF_USERS.stream().anyMatch(environment::containsKey)) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(java.get()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-D" + WAITING + "=" + pid, "-jar", all[1]));
        command.addAll(List.of(args));
        return Optional.of(command);
    }

    /** A process that was killed cannot end those that it started. */
    private static void endWithTheOneThatWaits(ProcessHandle here) {
        Long waiting = Long.getLong(WAITING);
        if (waiting != null) {
            here.parent()
                    .filter(parent -> parent.pid() == waiting)
                    .ifPresentOrElse(
                            parent -> parent.onExit()
                                    .thenRun(() -> Runtime.getRuntime().halt(1)),
                            () -> Runtime.getRuntime().halt(1));
        }
    }
}
