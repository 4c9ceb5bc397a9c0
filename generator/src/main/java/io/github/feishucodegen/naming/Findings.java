package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.ClientFinding;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of naming. */
final class Findings {
    private static final int LONGEST_NAME = 80;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    void renamed(String subject, String wanted, String name, Location location) {
        diagnostics.add(Diagnostic.of(
                ClientFinding.JAVA_NAME_TAKEN,
                location,
                shown(subject) + " is named " + name + ", because " + wanted + " is taken"));
    }

    void fieldRepeated(String field, String subject, Location location) {
        diagnostics.add(Diagnostic.of(
                ClientFinding.JAVA_FIELD_REPEATED,
                location,
                shown(field) + " of " + shown(subject) + " is documented twice; the first row is used"));
    }

    void tooManyFields(String subject, int limit, Location location) {
        diagnostics.add(Diagnostic.of(
                ClientFinding.JAVA_CLASS_TOO_LARGE,
                location,
                shown(subject) + " has more than " + limit + " fields, the maximum of a class"));
    }

    void tooDeep(String subject, int limit, Location location) {
        diagnostics.add(Diagnostic.of(
                ClientFinding.JAVA_NESTING_TOO_DEEP,
                location,
                shown(subject) + " is nested in more than " + limit + " objects"));
    }

    void valueLeftOut(String value, String subject, String reason, Location location) {
        diagnostics.add(Diagnostic.of(
                ClientFinding.JAVA_CONSTANT_LEFT_OUT,
                location,
                "value " + shown(value) + " of " + shown(subject) + " has no constant: " + reason));
    }

    /** A name from a page for use in a message: on one line, and cut after 80 characters. */
    private static String shown(String name) {
        String line = name.codePoints()
                .limit(LONGEST_NAME + 1)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
