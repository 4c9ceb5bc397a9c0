package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Code for the arguments of a varargs method, for any number of them. A Java method has a limit of 64 KB of bytecode.
 */
final class ArrayCode {
    private static final int MOST_AT_ONCE = 500;

    private ArrayCode() {}

    /**
     * The arguments, one per line. Above {@value #MOST_AT_ONCE} arguments, it is an array instead, which new methods
     * of the type build in parts.
     *
     * @param methodPrefix the prefix of the names of those methods
     */
    static CodeBlock arguments(TypeSpec.Builder type, ClassName element, String methodPrefix, List<CodeBlock> items) {
        if (items.size() <= MOST_AT_ONCE) {
            return lines(items);
        }
        List<CodeBlock> calls = new ArrayList<>();
        for (int start = 0; start < items.size(); start += MOST_AT_ONCE) {
            String method = methodPrefix + calls.size();
            List<CodeBlock> part = items.subList(start, Math.min(start + MOST_AT_ONCE, items.size()));
            type.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ArrayTypeName.of(element))
                    .addStatement("return new $T[] {$L}", element, lines(part))
                    .build());
            calls.add(CodeBlock.of("$L()", method));
        }
        return CodeBlock.of(
                "$T.of($L).flatMap($T::stream).toArray($T[]::new)",
                Stream.class,
                CodeBlock.join(calls, ", "),
                Arrays.class,
                element);
    }

    private static CodeBlock lines(List<CodeBlock> items) {
        return items.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$>$>\n$L$<$<", CodeBlock.join(items, ",\n"));
    }
}
