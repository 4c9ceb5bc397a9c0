package io.github.feishucodegen.benchmarks.official;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * How long one call takes, and what it allocates: rounds of several contestants by turns, the best round of each.
 *
 * @param nanos for one call
 * @param allocated bytes for one call
 */
record Race(double nanos, long allocated) {
    private static final int ROUNDS = 8;
    private static final long ROUND_NANOS = 500_000_000;

    /** What came of all calls, so that none can be left out. */
    private static volatile int sink;

    static Race[] run(Callable<?>... contestants) throws Exception {
        Race[] best = new Race[contestants.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < contestants.length; i++) {
                Race measured = round(contestants[i]);
                if (best[i] == null || measured.nanos < best[i].nanos) {
                    best[i] = measured;
                }
            }
        }
        return best;
    }

    private static Race round(Callable<?> contestant) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        long calls = 0;
        int seen = 0;
        while (System.nanoTime() - start < ROUND_NANOS) {
            for (int i = 0; i < 50; i++) {
                seen += System.identityHashCode(contestant.call()) & 1;
            }
            calls += 50;
        }
        long nanos = System.nanoTime() - start;
        sink = seen;
        return new Race((double) nanos / calls, (threads.getCurrentThreadAllocatedBytes() - allocated) / calls);
    }
}
