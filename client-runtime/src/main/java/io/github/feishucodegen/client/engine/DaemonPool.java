package io.github.feishucodegen.client.engine;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Pools of threads that do not keep the JVM alive. */
public final class DaemonPool {
    private static final int IDLE_SECONDS = 30;

    private DaemonPool() {}

    /** A new pool. It starts threads on first use only, and idle threads end. */
    public static ThreadPoolExecutor create(String threadName, int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, threadName);
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
