package io.github.feishucodegen.fuzz;

/** The class that Jazzer calls. */
public final class Target {
    private static Door door = bytes -> {};

    private Target() {}

    /** Jazzer calls this once, with the name of the door. */
    public static void fuzzerInitialize(String[] args) {
        door = Doors.open(args[0]);
    }

    /** Jazzer calls this with each input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        door.enter(bytes);
    }
}
