package io.github.feishucodegen.client.longconnection;

/** Knows which threads are calling the app's code, because such a thread must not wait for its own end. */
final class Callbacks {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private Callbacks() {}

    /** Whether the current thread is calling a receiver or a listener. */
    static boolean isRunning() {
        return DEPTH.get() > 0;
    }

    static void enter() {
        DEPTH.set(DEPTH.get() + 1);
    }

    static void leave() {
        int depth = DEPTH.get() - 1;
        if (depth == 0) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth);
        }
    }
}
