package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.nesting.TypeExpression.Anonymous;
import io.github.feishucodegen.linking.nesting.TypeExpression.File;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.MapOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.Named;
import io.github.feishucodegen.linking.nesting.TypeExpression.Scalar;
import io.github.feishucodegen.linking.nesting.TypeExpression.Unstated;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the type column of a table. */
public final class TypeColumn {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.\\-]*");
    /** A word and its list brackets, with or without backslashes. */
    private static final Pattern LEADING_WORD = Pattern.compile("([a-z]+)[\\\\\\[\\]]*");

    private static final Set<String> AMBIGUOUS = Set.of("text", "file");
    private static final int MOST_WRAPPINGS = 8;

    private TypeColumn() {}

    /** Parses a type. It never fails: an unknown spelling is {@link Unstated}. */
    public static TypeExpression parse(String written) {
        return parse(written.strip(), MOST_WRAPPINGS);
    }

    static boolean isDash(String written) {
        String type = written.strip();
        return type.equals("-") || type.equals("\\-");
    }

    /**
     * The name of a type in the type knowledge. Null if it has none. A few words, such as {@code file}, are values on
     * most pages and names of objects on others; they count as names.
     */
    public static @Nullable String typeName(String written) {
        TypeExpression core = parse(written).core();
        if (core instanceof Named named) {
            return named.name();
        }
        Matcher word = LEADING_WORD.matcher(written.strip());
        return word.matches() && AMBIGUOUS.contains(word.group(1)) ? word.group(1) : null;
    }

    private static TypeExpression parse(String text, int wrappingsLeft) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (wrappingsLeft == 0) {
            return Unstated.UNSTATED;
        }
        if (text.endsWith("[]")) {
            return new ListOf(parse(text.substring(0, text.length() - 2).strip(), wrappingsLeft - 1));
        }
        if (lower.startsWith("array") || lower.startsWith("list")) {
            String element = argument(text, lower.startsWith("array") ? 5 : 4);
            if (element != null) {
                return new ListOf(parse(element, wrappingsLeft - 1));
            }
        }
        if (lower.startsWith("map")) {
            String arguments = argument(text, 3);
            if (arguments != null) {
                int comma = arguments.indexOf(',');
                String value = comma < 0 ? "" : arguments.substring(comma + 1).strip();
                return new MapOf(parse(value, wrappingsLeft - 1));
            }
        }
        return simple(text, lower);
    }

    /** The text in brackets after a word. It is empty if nothing follows, and null if something else follows. */
    private static @Nullable String argument(String text, int wordEnd) {
        String rest = text.substring(wordEnd).strip();
        if (rest.isEmpty()) {
            return "";
        }
        char open = rest.charAt(0);
        char close = rest.charAt(rest.length() - 1);
        boolean bracketed = open == '<' && close == '>' || open == '(' && close == ')' || open == '[' && close == ']';
        return bracketed ? rest.substring(1, rest.length() - 1).strip() : null;
    }

    private static TypeExpression simple(String text, String lower) {
        switch (lower) {
            case "", "-", "/", "any", "union", "text" -> {
                return Unstated.UNSTATED;
            }
            case "object", "struct", "json", "dict" -> {
                return Anonymous.OBJECT;
            }
            case "file" -> {
                return File.FILE;
            }
            default -> {
                // Continue with spellings such as "string(date)", "int64", "number(float)", "float64", "boolean".
            }
        }
        String word = leadingLetters(lower);
        boolean bare = word.length() == lower.length() || !isNamePart(lower.charAt(word.length()));
        boolean sized = !bare && lower.substring(word.length()).chars().allMatch(Character::isDigit);
        if (bare || sized) {
            switch (word) {
                case "string", "str" -> {
                    return Scalar.STRING;
                }
                case "int", "integer", "long", "uint", "i" -> {
                    return bare && word.equals("i") ? new Named(text) : Scalar.INTEGER;
                }
                case "float", "double", "number", "decimal" -> {
                    return Scalar.NUMBER;
                }
                case "bool", "boolean" -> {
                    return Scalar.BOOLEAN;
                }
                default -> {
                    // It is a named type.
                }
            }
        }
        return NAME.matcher(text).matches() ? new Named(text) : Unstated.UNSTATED;
    }

    private static String leadingLetters(String lower) {
        int end = 0;
        while (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
            end++;
        }
        return lower.substring(0, end);
    }

    private static boolean isNamePart(char c) {
        return c == '_' || Character.isDigit(c) || Character.isLetter(c);
    }
}
