package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.portal.PortalHost;
import io.github.feishucodegen.standin.StandInPortal;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A pull in a process of its own, which tests can kill. */
final class PullProcess {
    private static final String READY = "ready";

    private final Process process;
    private final BufferedReader out;

    private PullProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param before shell commands that run before the pull */
    static PullProcess start(StandInPortal server, Path folder, String before) throws IOException {
        return start(server.uri(), folder, before);
    }

    /** @param before shell commands that run before the pull */
    static PullProcess start(URI server, Path folder, String before) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = before + "exec '" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
                + " -XX:-UsePerfData -cp '" + System.getProperty("java.class.path") + "' " + PullProcess.class.getName()
                + " '" + folder + "' " + server;
        return new PullProcess(new ProcessBuilder("/bin/bash", "-c", command)
                .redirectErrorStream(true)
                .start());
    }

    /** Returns when the virtual machine is started and the pull begins. */
    void awaitStart() throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(READY)) {
                return;
            }
        }
        throw new IOException("the process ended early");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    String output() {
        return out.lines().collect(Collectors.joining("\n"));
    }

    /** @param args the folder and the server */
    public static void main(String[] args) throws InterruptedException {
        HttpPortal portal = HttpPortal.at(PortalHost.parse(args[1]), Double.POSITIVE_INFINITY, "test");
        System.out.println(READY);
        try {
            Pull.run(PullRequest.into(Path.of(args[0])).allowShrink(true), portal, PullProgress.NONE);
        } catch (PullException e) {
            System.out.println(e.getMessage());
            System.exit(2);
        }
    }
}
