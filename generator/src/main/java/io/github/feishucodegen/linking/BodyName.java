package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.OperationId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the platform's name for the type of a request body. Only code examples show it. */
final class BodyName {
    private BodyName() {}

    /**
     * The name in snake case. Null if the class belongs to the operation alone, as {@code PatchInterviewerReqBody}
     * does.
     */
    static @Nullable String of(String sampleClass, OperationId id) {
        String own = (id.method() + id.resource() + "reqbody").replaceAll("[^A-Za-z0-9]", "");
        if (sampleClass.equalsIgnoreCase(own)) {
            return null;
        }
        return sampleClass
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}
