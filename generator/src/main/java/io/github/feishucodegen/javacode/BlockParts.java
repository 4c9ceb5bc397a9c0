package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a code block. JavaPoet has no public methods for them, so they are read by reflection. If reflection
 * is refused, the methods throw UnsupportedOperationException.
 */
final class BlockParts {
    private static final @Nullable MethodHandle PARTS = getter("formatParts");
    private static final @Nullable MethodHandle ARGUMENTS = getter("args");

    private BlockParts() {}

    /** The literal texts and placeholders, such as {@code $T}. */
    static List<String> of(CodeBlock block) {
        return read(PARTS, block);
    }

    /** The arguments of those placeholders that have one, in their order. */
    static List<Object> arguments(CodeBlock block) {
        return read(ARGUMENTS, block);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(@Nullable MethodHandle getter, CodeBlock block) {
        if (getter == null) {
            throw new UnsupportedOperationException("JavaPoet keeps the parts of its blocks to itself");
        }
        try {
            return (List<T>) (List<?>) getter.invokeExact(block);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("a getter throws nothing", e);
        }
    }

    private static @Nullable MethodHandle getter(String name) {
        try {
            return MethodHandles.privateLookupIn(CodeBlock.class, MethodHandles.lookup())
                    .findVirtual(CodeBlock.class, name, MethodType.methodType(List.class));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }
}
