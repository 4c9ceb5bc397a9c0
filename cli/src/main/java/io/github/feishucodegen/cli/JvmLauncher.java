package io.github.feishucodegen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Starts a second JVM with suitable options for the run, because an executable jar cannot set JVM options.
 *
 * <p>A run takes a few seconds. The optimizing compiler would keep one processor busy, and its code would pay off
 * only after the end. The default collector would use gigabytes of memory to avoid pauses that do not matter here. If
 * the user sets JVM options, the run takes place in this process with exactly these options.
 */
final class JvmLauncher {
    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

    private static final String PULL = "pull";

    /** A pull has few objects at a time. The usual first size of the heap would fill with those of the past. */
    private static final String SMALL_HEAP = "-Xms48m";

    private static final String DIFF = "diff";

    /**
     * The new objects of a comparison are soon garbage, so a small space for them needs less memory and no more time.
     * The space for old objects is large enough for the platform's pages, so that it need not be collected to grow.
     */
    private static final List<String> SMALL_YOUNG_SPACE = List.of("-Xms200m", "-Xmn24m");

    /** The system property of the second JVM with the process id of the first one, which waits for it. */
    private static final String WAITING = "feishu-codegen.waiting";

    private static final Set<String> OPTIONS_OF_USERS =
            Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private JvmLauncher() {}

    /** The exit code of the run in the second JVM; empty if the run is to take place in this one. */
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
            // The run in this JVM is slower but has the same result.
            return OptionalInt.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(run::destroy));
        return OptionalInt.of(run.waitFor());
    }

    /**
     * The command that starts the second JVM; empty if the run is to take place in this one.
     *
     * @param java the program that runs this JVM, if known
     * @param arguments the arguments of this JVM, if known
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
        if (args.length > 0 && args[0].equals(PULL)) {
            command.add(SMALL_HEAP);
        }
        if (args.length > 0 && args[0].equals(DIFF)) {
            command.addAll(SMALL_YOUNG_SPACE);
        }
        command.addAll(ClassArchive.options(all[1]));
        command.addAll(List.of("-D" + WAITING + "=" + pid, "-jar", all[1]));
        command.addAll(List.of(args));
        return Optional.of(command);
    }

    /** Ends this JVM when the first one ends: a process that is killed cannot end its child processes. */
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
