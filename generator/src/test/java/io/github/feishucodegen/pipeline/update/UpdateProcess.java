package io.github.feishucodegen.pipeline.update;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An update in a process of its own, which tests can kill. */
final class UpdateProcess {
    private static final String READY = "ready";

    private final Process process;

    private UpdateProcess(Process process) {
        this.process = process;
    }

    /** Starts a process. The update has begun when this method returns. */
    static UpdateProcess start(String server, Path root) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UpdateProcess.class.getName(),
                        root.toString(),
                        server)
                .redirectErrorStream(true)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(READY)) {
                return new UpdateProcess(process);
            }
        }
        throw new IOException("the process ended early");
    }

    /** Waits for the end, and returns the exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** @param args the folder and the server */
    public static void main(String[] args) throws InterruptedException {
        System.out.println(READY);
        new Workspace(Path.of(args[0])).update(args[1]);
    }
}
