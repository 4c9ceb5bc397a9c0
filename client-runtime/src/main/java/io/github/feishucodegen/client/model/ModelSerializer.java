package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.feishucodegen.client.Internal;
import java.io.IOException;

/**
 * Serializes models with Jackson, as the JSON that the platform reads. Jackson finds this class by the annotation of
 * {@link Model}.
 */
@Internal
public final class ModelSerializer extends JsonSerializer<Model> {
    /** Creates a serializer, for Jackson. */
    public ModelSerializer() {}

    @Override
    public Class<Model> handledType() {
        return Model.class;
    }

    @Override
    public void serialize(Model model, JsonGenerator generator, SerializerProvider provider) throws IOException {
        requireAllInJson(model, generator);
        generator.writeStartObject(model);
        new JsonEncoder(generator, false).members(model);
        generator.writeEndObject();
    }

    /** Writes a model with its class name, for an {@code ObjectMapper} that is configured to do so. */
    @Override
    public void serializeWithType(
            Model model, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        requireAllInJson(model, generator);
        WritableTypeId type =
                typeSerializer.writeTypePrefix(generator, typeSerializer.typeId(model, JsonToken.START_OBJECT));
        new JsonEncoder(generator, false).members(model);
        typeSerializer.writeTypeSuffix(generator, type);
    }

    private static void requireAllInJson(Model model, JsonGenerator generator) throws JsonMappingException {
        String lost = JsonLoss.of(model);
        if (lost != null) {
            throw JsonMappingException.from(generator, lost);
        }
    }
}
