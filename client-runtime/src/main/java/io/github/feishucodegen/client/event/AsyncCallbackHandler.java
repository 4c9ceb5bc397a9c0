package io.github.feishucodegen.client.event;

import java.util.concurrent.CompletionStage;

/**
 * Answers callbacks of one type without holding a thread. Implementations are called from several threads.
 *
 * @param <E> the class of the callback
 * @param <R> the class of the answer
 */
@FunctionalInterface
public interface AsyncCallbackHandler<E, R> {
    /**
     * Begins to answer one callback. A user waits for the answer, and the platform waits for three seconds.
     *
     * @return the answer, or null in it for an empty one. The user sees an error if the stage fails or is late.
     * @throws Exception if there is no answer; the user then sees an error
     */
    CompletionStage<? extends R> handle(E callback) throws Exception;
}
