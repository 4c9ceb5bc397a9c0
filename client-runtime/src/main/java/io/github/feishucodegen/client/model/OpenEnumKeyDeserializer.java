package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualKeyDeserializer;
import io.github.feishucodegen.client.Internal;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Deserializes open enums that are keys of a map with Jackson; see {@link OpenEnumDeserializer}. */
@Internal
public final class OpenEnumKeyDeserializer extends KeyDeserializer implements ContextualKeyDeserializer {
    /** Null if the class is unknown. */
    private final @Nullable OpenEnumFactory factory;

    /** Creates a deserializer without a class, for Jackson. */
    public OpenEnumKeyDeserializer() {
        this(null);
    }

    private OpenEnumKeyDeserializer(@Nullable OpenEnumFactory factory) {
        this.factory = factory;
    }

    @Override
    public OpenEnumKeyDeserializer createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType map = context.getContextualType();
        return new OpenEnumKeyDeserializer(OpenEnumFactory.find(map == null ? null : map.getKeyType(), context));
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) throws IOException {
        return factory == null
                ? context.reportBadDefinition(OpenEnum.class, "nothing names the class of the keys of a map")
                : factory.of(key, context);
    }
}
