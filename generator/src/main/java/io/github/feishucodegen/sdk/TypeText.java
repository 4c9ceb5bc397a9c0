package io.github.feishucodegen.sdk;

import org.objectweb.asm.Type;

/** Converts type descriptors of class files to Java notation, with packages and type arguments. */
final class TypeText {
    private final String signature;
    private int at;

    private TypeText(String signature) {
        this.signature = signature;
    }

    /** Converts a field's descriptor or signature, such as {@code Ljava/util/List<[Ljava/lang/Long;>;}. */
    static String of(String signature) {
        return new TypeText(signature).type();
    }

    private String type() {
        char first = signature.charAt(at++);
        return switch (first) {
            case '[' -> type() + "[]";
            case 'L' -> classType();
            case 'T' -> variable();
            case '*' -> "?";
            case '+', '-' -> type();
            default -> Type.getType(String.valueOf(first)).getClassName();
        };
    }

    private String variable() {
        int end = signature.indexOf(';', at);
        String name = signature.substring(at, end);
        at = end + 1;
        return name;
    }

    private String classType() {
        StringBuilder name = new StringBuilder();
        while (true) {
            char c = signature.charAt(at++);
            switch (c) {
                case ';' -> {
                    return name.toString();
                }
                case '/', '$' -> name.append('.');
                case '<' -> {
                    name.append('<');
                    while (signature.charAt(at) != '>') {
                        name.append(name.charAt(name.length() - 1) == '<' ? "" : ", ")
                                .append(type());
                    }
                    at++;
                    name.append('>');
                }
                default -> name.append(c);
            }
        }
    }
}
