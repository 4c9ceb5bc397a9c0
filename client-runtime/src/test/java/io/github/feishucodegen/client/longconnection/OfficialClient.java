package io.github.feishucodegen.client.longconnection;

import com.lark.oapi.event.EventDispatcher;
import com.lark.oapi.ws.Client;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The client of the official SDK. It has no way to be closed, so that this class uses its insides for that. */
final class OfficialClient implements AutoCloseable {
    private final Client client;

    OfficialClient(String baseUrl, EventDispatcher dispatcher) {
        client = new Client.Builder("cli_app", "very-secret")
                .eventHandler(dispatcher)
                .domain(baseUrl)
                .autoReconnect(false)
                .build();
        // One thread for pings and one for messages: with more, the client loses parts that come at the same time.
        executor(Executors.newFixedThreadPool(2)).shutdown();
        client.start();
    }

    @Override
    public void close() {
        try {
            Method disconnect = Client.class.getDeclaredMethod("disconnect");
            disconnect.setAccessible(true);
            disconnect.invoke(client);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        executor(Executors.newSingleThreadExecutor()).shutdownNow();
    }

    /** Replaces the executor of the client, and returns the one that it had. */
    private ExecutorService executor(ExecutorService executor) {
        try {
            Field field = Client.class.getDeclaredField("executor");
            field.setAccessible(true);
            ExecutorService previous = (ExecutorService) field.get(client);
            field.set(client, executor);
            return previous;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
