package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.http.FileContent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a model contains in addition to its JSON. Storing only the JSON would lose it. */
final class JsonLoss {
    private JsonLoss() {}

    /** The first loss, described for a message; null if the JSON is complete. */
    static @Nullable String of(Model model) {
        String lost = ofValue(model);
        return lost == null ? null : model.getClass().getName() + " holds " + lost + ", which JSON does not";
    }

    private static @Nullable String ofValue(@Nullable Object stored) {
        Object value = stored instanceof RawValue ? ((RawValue) stored).raw : stored;
        if (value instanceof FileContent) {
            return "the bytes of a file";
        }
        if (value instanceof Model) {
            return ofModel((Model) value);
        }
        if (value instanceof List) {
            return ofValues((List<?>) value);
        }
        return value instanceof Map ? ofValues(((Map<?, ?>) value).values()) : null;
    }

    private static @Nullable String ofModel(Model model) {
        String lost = model.beyondJson();
        for (int slot = 0; slot < model.schema().size() && lost == null; slot++) {
            String inSlot = ofValue(model.stored(slot));
            lost = inSlot == null
                    ? null
                    : inSlot + " in " + model.schema().field(slot).name();
        }
        return lost;
    }

    private static @Nullable String ofValues(Iterable<?> values) {
        for (Object value : values) {
            String lost = ofValue(value);
            if (lost != null) {
                return lost;
            }
        }
        return null;
    }
}
