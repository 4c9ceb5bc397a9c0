package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.Internal;

/**
 * Builds models of classes without a builder of their own: responses, and objects that only responses have.
 *
 * @param <M> the class of the model
 */
@Internal
public final class PlainBuilder<M extends Model> extends ModelBuilder<M, PlainBuilder<M>> {
    private PlainBuilder(M model) {
        super(model);
    }

    /** A builder with the values of a model. */
    public static <M extends Model> PlainBuilder<M> of(M model) {
        return new PlainBuilder<>(model);
    }

    /** Builds the model. No rule is checked. */
    public M build() {
        return built();
    }
}
