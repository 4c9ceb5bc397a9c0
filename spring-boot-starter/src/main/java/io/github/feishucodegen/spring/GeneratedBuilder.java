package io.github.feishucodegen.spring;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Calls the static method {@code newBuilder} that all generated clients and dispatchers have. */
final class GeneratedBuilder {
    private GeneratedBuilder() {}

    static Object of(Class<?> generated, @Nullable String first, @Nullable String second) {
        try {
            return generated.getMethod("newBuilder", String.class, String.class).invoke(null, first, second);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(generated.getName() + " is not a generated class", e);
        }
    }
}
