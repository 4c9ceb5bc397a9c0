package io.github.feishucodegen.client.event;

import org.jspecify.annotations.Nullable;

/**
 * Answers callbacks of one type. Implementations are called from several threads.
 *
 * @param <E> the class of the callback
 * @param <R> the class of the answer
 */
@FunctionalInterface
public interface CallbackHandler<E, R> {
    /**
     * Answers one callback. A user waits for the answer, and the platform waits for three seconds.
     *
     * @return the answer; null for an empty one
     * @throws Exception if there is no answer; the user then sees an error
     */
    @Nullable
    R handle(E callback) throws Exception;
}
