package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The static method {@code of} of an open enum's class, which accepts any value. Jackson knows only the class. */
final class OpenEnumFactory {
    private final AnnotatedMethod method;

    private OpenEnumFactory(AnnotatedMethod method) {
        this.method = method;
    }

    /** @return the factory; null if the type is unknown or abstract */
    static @Nullable OpenEnumFactory find(@Nullable JavaType type, DeserializationContext context)
            throws JsonMappingException {
        if (type == null || type.isAbstract()) {
            return null;
        }
        for (AnnotatedMethod method :
                context.getConfig().introspect(type).getClassInfo().getFactoryMethods()) {
            if (method.getName().equals("of") && method.getParameterCount() == 1) {
                method.fixAccess(true);
                return new OpenEnumFactory(method);
            }
        }
        return context.reportBadDefinition(type, "no static method of(value)");
    }

    Class<?> type() {
        return method.getDeclaringClass();
    }

    /** @param text the value on the wire; an integer for an {@link IntegerEnum} */
    @Nullable
    Object of(String text, DeserializationContext context) throws IOException {
        Object value = text;
        if (method.getRawParameterType(0) == long.class) {
            try {
                value = Long.valueOf(text.strip());
            } catch (NumberFormatException e) {
                return context.handleWeirdStringValue(type(), text, "no integer of 64 bits");
            }
        }
        try {
            return method.call1(value);
        } catch (Exception e) {
            return context.handleInstantiationProblem(type(), value, e);
        }
    }
}
