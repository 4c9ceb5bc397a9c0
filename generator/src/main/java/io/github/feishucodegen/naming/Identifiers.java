package io.github.feishucodegen.naming;

import java.util.Set;

/**
 * Turns names of the platform into Java identifiers; no other class does. The result is always legal: ASCII letters,
 * digits and {@code _}, short enough for a file name.
 */
final class Identifiers {
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "_");

    /** Names that Windows reserves for devices, with any file extension. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final int LONGEST_CLASS = 200;

    private Identifiers() {}

    /** A part of a class name: {@code TalentInterview} for {@code talent_interview}. It may start with a digit. */
    static String camel(String name) {
        return WireName.of(name).camel("X");
    }

    /**
     * A class name made of parts from {@link #camel}. It begins with a capital letter, so that it differs from
     * packages in the same folder.
     */
    static String className(String parts) {
        String name = startsWithDigit(parts) ? "N" + parts : parts;
        if (name.length() > LONGEST_CLASS) {
            name = name.substring(0, LONGEST_CLASS - 8) + WireName.hash(parts);
        }
        return DEVICES.contains(WireName.lower(name)) ? name + "_" : name;
    }

    /** A method name: {@code userId} for {@code user_id}, {@code import_} for {@code import}. */
    static String member(String name) {
        return legal(WireName.of(name).lowerCamel("x"));
    }

    /** A class name with its first letter in lower case, as a method name. */
    static String memberForClass(String className) {
        return legal(WireName.lower(className.substring(0, 1)) + className.substring(1));
    }

    /** One part of a package name, between dots. */
    static String packagePart(String name) {
        String part = legal(WireName.of(name).snake("x"));
        return DEVICES.contains(part) ? part + "_" : part;
    }

    /** A constant for a name: {@code GET_BY_TALENT} for {@code get_by_talent}. */
    static String constant(String name) {
        String constant = WireName.of(name).constant("X");
        return startsWithDigit(constant) ? "_" + constant : constant;
    }

    /** A constant for a listed value: {@code OPEN_ID} for {@code open_id}, {@code VALUE_1} for {@code 1}. */
    static String constantForValue(String value) {
        String constant = WireName.of(value).constant("VALUE");
        if (!startsWithDigit(constant)) {
            return constant;
        }
        return (value.startsWith("-") ? "NEGATIVE_" : "VALUE_") + constant;
    }

    /** Whether the text is a legal package name. */
    static boolean isPackageName(String text) {
        for (String part : text.split("\\.", -1)) {
            if (!isIdentifier(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is a legal identifier of ASCII letters, digits and {@code _}, and not a keyword. */
    static boolean isIdentifier(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_]*") && !KEYWORDS.contains(text);
    }

    private static String legal(String name) {
        String started = startsWithDigit(name) ? "_" + name : name;
        return KEYWORDS.contains(started) ? started + "_" : started;
    }

    private static boolean startsWithDigit(String name) {
        return Character.isDigit(name.charAt(0));
    }
}
