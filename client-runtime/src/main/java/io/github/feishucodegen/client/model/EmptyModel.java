package io.github.feishucodegen.client.model;

/** Makes models of classes that are known only when the code runs. */
public final class EmptyModel {
    private EmptyModel() {}

    /**
     * A model with nothing set. It comes from the class's public constructor, which a native image has to be told of.
     *
     * @throws IllegalArgumentException if the class has no public constructor without parameters, or its module does not
     *     export it
     */
    public static <M extends Model> M of(Class<M> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " has no public constructor that makes it empty", e);
        }
    }
}
