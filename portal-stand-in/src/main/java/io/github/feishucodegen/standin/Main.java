package io.github.feishucodegen.standin;

import java.io.IOException;
import java.nio.file.Path;

/** Serves a folder of pages, for trying {@code pull} without a network. */
public final class Main {
    private Main() {}

    /** @param args the folder, the port, and the pause before each answer in milliseconds */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            System.err.println("usage: FOLDER [PORT [MILLISECONDS]]");
            System.exit(2);
        }
        int port = args.length > 1 ? Integer.parseInt(args[1]) : 8080;
        try (StandInPortal portal = StandInPortal.serving(StoredPages.of(Path.of(args[0])), port)) {
            portal.latency(args.length > 2 ? Integer.parseInt(args[2]) : 0);
            System.out.println("The stand-in has " + portal.pages().all().size() + " pages at " + portal.uri());
            Thread.currentThread().join();
        }
    }
}
