package io.github.feishucodegen.benchmarks.official;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Predicate;

/**
 * What the threads of this process have used until now, apart from those of a test's server.
 *
 * @param cpu processor time in nanoseconds, with that of the compiler and the garbage collector
 * @param allocated bytes
 */
record Threads(long cpu, long allocated) {
    /** @param others the names of the threads that do not count */
    static Threads without(Predicate<String> others) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        long allocated = 0;
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (others.test(thread.getName())) {
                cpu -= Math.max(0, threads.getThreadCpuTime(thread.getId()));
            } else {
                allocated += Math.max(0, threads.getThreadAllocatedBytes(thread.getId()));
            }
        }
        return new Threads(cpu, allocated);
    }

    Threads since(Threads before) {
        return new Threads(cpu - before.cpu, allocated - before.allocated);
    }
}
