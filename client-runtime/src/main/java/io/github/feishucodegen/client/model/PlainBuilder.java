package io.github.feishucodegen.client.model;

/**
 * Builds models of a class that has no builder of its own: answers, and what stands in answers only.
 *
 * @param <M> what is built
 */
public final class PlainBuilder<M extends Model> extends ModelBuilder<M, PlainBuilder<M>> {
    private PlainBuilder(M model) {
        super(model);
    }

    /** Starts with everything that is set in a model. */
    public static <M extends Model> PlainBuilder<M> of(M model) {
        return new PlainBuilder<>(model);
    }

    /** Without checking any rule. */
    public M build() {
        return built();
    }
}
