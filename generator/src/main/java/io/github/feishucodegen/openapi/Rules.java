package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.Type;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The keywords that limit a value. */
final class Rules {
    /** The maximum length of a pattern, in characters. Compiling a longer one could overflow the stack. */
    private static final int LONGEST_PATTERN = 1000;

    private Rules() {}

    /** @param innermost the schema of the innermost elements of a list or a map; otherwise the same schema */
    static void addTo(ObjectNode schema, ObjectNode innermost, Field field) {
        Constraints constraints = field.constraints();
        String counted = counted(field.type());
        putLength(schema, "min" + counted, constraints.minLength());
        putLength(schema, "max" + counted, constraints.maxLength());
        putNumber(innermost, "minimum", constraints.minimum());
        putNumber(innermost, "maximum", constraints.maximum());
        if (constraints.pattern() != null) {
            innermost.put(isPattern(constraints.pattern()) ? "pattern" : "x-feishu-pattern", constraints.pattern());
        }
    }

    private static String counted(Type type) {
        if (type instanceof ListType) {
            return "Items";
        }
        return type instanceof MapType ? "Properties" : "Length";
    }

    private static void putLength(ObjectNode schema, String name, @Nullable Integer length) {
        if (length != null && length >= 0) {
            schema.put(name, length);
        }
    }

    private static void putNumber(ObjectNode schema, String name, @Nullable BigDecimal number) {
        if (number == null) {
            return;
        }
        if (!Json.isPortable(number)) {
            schema.put("x-feishu-" + name, number.toString());
            return;
        }
        // 1E+2 means 100, but few readers accept it as an integer.
        boolean plain = number.scale() < 0 && number.scale() > -100;
        schema.set(name, Json.NODES.numberNode(plain ? number.setScale(0) : number));
    }

    private static boolean isPattern(String pattern) {
        if (pattern.length() > LONGEST_PATTERN) {
            return false;
        }
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
