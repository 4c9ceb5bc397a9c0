package io.github.feishucodegen.client.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Stops idle clients when the JVM ends. The shutdown hook exists only while there are clients to stop. */
final class JvmEnd {
    private static final Set<JdkClients> WATCHED = Collections.newSetFromMap(new WeakHashMap<>());
    private static @Nullable Thread hook;

    private JvmEnd() {}

    static synchronized void watch(JdkClients clients) {
        WATCHED.add(clients);
        if (hook == null) {
            Thread thread = new Thread(JvmEnd::stopAll, "feishu-client-end");
            // The hook must not keep the classes of an application that is undeployed without closing its clients.
            thread.setContextClassLoader(null);
            try {
                Runtime.getRuntime().addShutdownHook(thread);
                hook = thread;
            } catch (IllegalStateException e) {
                // The JVM is already ending.
            }
        }
    }

    static synchronized void forget(JdkClients clients) {
        WATCHED.remove(clients);
        if (WATCHED.isEmpty() && hook != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The JVM is already ending, and this thread may be the hook itself.
            }
            hook = null;
        }
    }

    private static void stopAll() {
        watched().forEach(JdkClients::stopIfIdle);
    }

    private static synchronized List<JdkClients> watched() {
        return new ArrayList<>(WATCHED);
    }
}
