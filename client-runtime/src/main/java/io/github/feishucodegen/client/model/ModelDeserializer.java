package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.feishucodegen.client.Internal;
import io.github.feishucodegen.client.error.DecodeException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Deserializes models with Jackson, in the same way as responses: values of other types and unknown fields are
 * accepted. Jackson finds this class by the annotation of {@link Model}.
 */
@Internal
public final class ModelDeserializer extends JsonDeserializer<Model> implements ContextualDeserializer {
    /** An empty model of the class to read; null if the class is unknown or abstract. */
    private final @Nullable Model prototype;

    /** Creates a deserializer without a class, for Jackson. */
    public ModelDeserializer() {
        this(null);
    }

    private ModelDeserializer(@Nullable Model prototype) {
        this.prototype = prototype;
    }

    @Override
    public Class<?> handledType() {
        return prototype == null ? Model.class : prototype.getClass();
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    /** Always false: models are immutable. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    @Override
    public ModelDeserializer createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = context.getContextualType();
        if (type == null || type.isAbstract()) {
            // The JSON must name the class: see deserializeWithType.
            return new ModelDeserializer();
        }
        try {
            return new ModelDeserializer(EmptyModel.of(type.getRawClass().asSubclass(Model.class)));
        } catch (IllegalArgumentException e) {
            return context.reportBadDefinition(type, e.getMessage());
        }
    }

    @Override
    public @Nullable Model deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (prototype == null) {
            return context.reportBadDefinition(
                    Model.class, "only the classes that extend it can be read, and nothing names one");
        }
        JsonToken token = parser.currentToken();
        // If a type deserializer has read the class name, the parser is already at the first member.
        boolean object =
                token == JsonToken.START_OBJECT || token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT;
        if (!object) {
            return (Model) context.handleUnexpectedToken(prototype.getClass(), parser);
        }
        try {
            return JsonCodec.decode(TokenText.object(parser), prototype);
        } catch (DecodeException e) {
            throw JsonMappingException.from(parser, prototype.getClass().getName() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return types.deserializeTypedFromObject(parser, context);
    }
}
