package io.github.feishucodegen.client.model;

/** Creates models of classes that are known only at run time. */
public final class EmptyModel {
    private EmptyModel() {}

    /**
     * A model with no field set. It is created with the class's public constructor, which a native image must
     * register.
     *
     * @throws IllegalArgumentException if the class has no public constructor without parameters, or its module does
     *     not export it
     */
    public static <M extends Model> M of(Class<M> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " has no public constructor that makes it empty", e);
        }
    }
}
