package io.github.feishucodegen.client.model;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** The serialized form of a model: its class and its JSON, which later versions of the class can read as well. */
final class SerializedModel implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * An empty array; its class stands for the model's class. Java serialization compares the
     * {@code serialVersionUID} of classes, which generated classes do not have. It does not compare array classes.
     */
    private final Model @Nullable [] ofType;

    private final @Nullable String json;

    private SerializedModel(Model[] ofType, String json) {
        this.ofType = ofType;
        this.json = json;
    }

    static SerializedModel of(Model model) {
        return new SerializedModel((Model[]) Array.newInstance(model.getClass(), 0), JsonCodec.write(model));
    }

    private Object readResolve() throws InvalidObjectException {
        if (ofType == null || json == null) {
            throw new InvalidObjectException("no class or no JSON");
        }
        Class<?> type = ofType.getClass().getComponentType();
        try {
            return JsonCodec.decode(json, EmptyModel.of(type.asSubclass(Model.class)));
        } catch (RuntimeException e) {
            InvalidObjectException invalid = new InvalidObjectException(type.getName() + ": " + e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
