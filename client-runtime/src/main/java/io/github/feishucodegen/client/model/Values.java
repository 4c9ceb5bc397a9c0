package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model is made of. */
public class Values {
    final Schema schema;

    @Nullable
    Object[] slots;

    Map<String, JsonNode> unknown;
    /** Whether a model holds the slots and the unknown fields, so that they must be copied before a change. */
    private boolean shared;

    Values(Schema schema) {
        this.schema = schema;
        slots = new Object[schema.size()];
        unknown = Map.of();
    }

    Values(Model model) {
        schema = model.schema();
        slots = model.slots();
        unknown = model.unknown();
        shared = true;
    }

    /** From now on a model holds the same. */
    final void share() {
        shared = true;
    }

    /** Forgets everything. */
    final void clear() {
        slots = new Object[schema.size()];
        unknown = Map.of();
        shared = false;
    }

    /** Keeps an unknown field; only after {@link #clear()} or {@link #own()}. */
    final void keep(String name, JsonNode value) {
        if (unknown.isEmpty()) {
            unknown = new LinkedHashMap<>();
        }
        unknown.put(name, value);
    }

    /** Before a change. */
    final void own() {
        if (shared) {
            slots = slots.clone();
            unknown = unknown.isEmpty() ? Map.of() : new LinkedHashMap<>(unknown);
            shared = false;
        }
    }
}
