package io.github.feishucodegen.client.event;

/**
 * Handles events of one type. Implementations are called from several threads.
 *
 * @param <E> the class of the event
 */
@FunctionalInterface
public interface EventHandler<E> {
    /**
     * Handles one event.
     *
     * @throws Exception if the event could not be handled; the platform is then asked to send it again
     */
    void handle(E event) throws Exception;
}
