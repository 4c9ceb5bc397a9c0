package io.github.feishucodegen.javacode;

import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The documentation of a field as Javadoc. It is for one thread. */
final class FieldDoc {
    private final Field field;

    /** The first sentence, which several members of a class have. Null until it is needed. */
    private @Nullable String sentence;

    FieldDoc(Field field) {
        this.field = field;
    }

    /** The whole documentation of a field. */
    JavadocBuilder whole() {
        String description = PageText.block(field.description().text());
        JavadocBuilder doc = new JavadocBuilder()
                .paragraph(description.isEmpty() ? "The field " + PageText.code(field.name()) + "." : description);
        List<String> facts = new ArrayList<>();
        if (field.required()) {
            facts.add("required");
        } else if (!field.requiredBy().isEmpty()) {
            facts.add("required by some of the operation's pages");
        }
        if (field.example() != null) {
            facts.add("example " + PageText.code(field.example()));
        }
        if (field.defaultValue() != null) {
            facts.add("default " + PageText.code(field.defaultValue()));
        }
        addConstraints(facts, field.constraints());
        if (!field.scopes().isEmpty()) {
            facts.add("needs "
                    + field.scopes().stream()
                            .map(scope -> PageText.code(scope.id()))
                            .collect(Collectors.joining(" or ")));
        }
        return doc.paragraph(String.join("; ", facts));
    }

    /** The first sentence about a field, for members other than the one with the whole documentation. */
    JavadocBuilder brief() {
        if (sentence == null) {
            String first = firstSentence(PageText.firstLine(field.description().text()));
            sentence = first.isEmpty() ? "The field " + PageText.code(field.name()) + "." : first;
        }
        return new JavadocBuilder().paragraph(sentence);
    }

    /** The HTML up to its first full stop outside of elements. */
    private static String firstSentence(String html) {
        int depth = 0;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                depth += html.startsWith("</", i) ? -1 : 1;
            } else if (depth == 0 && c == '。') {
                return html.substring(0, i + 1);
            } else if (c == '\n') {
                return html.substring(0, i);
            }
        }
        return html;
    }

    static String scopes(List<Scope> scopes) {
        return scopes.stream()
                .map(scope -> PageText.code(scope.id())
                        + (scope.description().isEmpty()
                                ? ""
                                : " " + PageText.line(scope.description().text())))
                .collect(Collectors.joining(", "));
    }

    private static void addConstraints(List<String> facts, Constraints constraints) {
        if (constraints.minLength() != null || constraints.maxLength() != null) {
            facts.add("length " + span(text(constraints.minLength()), text(constraints.maxLength())));
        }
        if (constraints.minimum() != null || constraints.maximum() != null) {
            facts.add("range " + span(text(constraints.minimum()), text(constraints.maximum())));
        }
        if (constraints.pattern() != null) {
            facts.add("pattern " + PageText.code(constraints.pattern()));
        }
    }

    private static String span(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return "at most " + to;
        }
        return to == null ? "at least " + from : from + " to " + to;
    }

    private static @Nullable String text(@Nullable Integer length) {
        return length == null ? null : length.toString();
    }

    private static @Nullable String text(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.toString();
    }
}
