package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.feishucodegen.client.Internal;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Deserializes open enums with Jackson, with the static method {@code of} of their classes. Jackson finds this class
 * by the annotation of {@link OpenEnum}.
 */
@Internal
public final class OpenEnumDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {
    /** Null if the class is unknown. */
    private final @Nullable OpenEnumFactory factory;

    /** Creates a deserializer without a class, for Jackson. */
    public OpenEnumDeserializer() {
        this(null);
    }

    private OpenEnumDeserializer(@Nullable OpenEnumFactory factory) {
        this.factory = factory;
    }

    @Override
    public Class<?> handledType() {
        return factory == null ? OpenEnum.class : factory.type();
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public OpenEnumDeserializer createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new OpenEnumDeserializer(OpenEnumFactory.find(context.getContextualType(), context));
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (factory == null) {
            return context.reportBadDefinition(
                    OpenEnum.class, "only the classes that implement it can be read, and nothing names one");
        }
        boolean scalar = parser.currentToken().isScalarValue() && !parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT);
        return scalar ? factory.of(parser.getText(), context) : context.handleUnexpectedToken(factory.type(), parser);
    }

    /** Reads a value with its class name, for an {@code ObjectMapper} that is configured to expect it. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return types.deserializeTypedFromScalar(parser, context);
    }
}
