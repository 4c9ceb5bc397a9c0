package io.github.feishucodegen.javacode;

import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The documented error codes of a project as a resource, in the form that the runtime reads. The texts are not shortened,
 * and links keep their addresses.
 */
final class ErrorTexts {
    /** Some pages put the address into two pairs of parentheses. */
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,300})](?:\\(\\(([^()\\s]+)\\)\\)|\\(([^()\\s]+)\\))");

    private ErrorTexts() {}

    /**
     * The path of the resource. The name of its folder is not that of a Java package: in a named module, others could
     * not read it otherwise.
     */
    static String path(ServiceNames service) {
        String name = service.name().packageName();
        return name.replace('.', '/') + "/error-texts/" + name.substring(name.lastIndexOf('.') + 1) + ".txt";
    }

    static boolean areIn(ServiceNames service) {
        return operations(service).stream()
                .anyMatch(operation -> !operation.errors().isEmpty());
    }

    static String of(ServiceNames service) {
        StringBuilder text = new StringBuilder("# ")
                .append(SourceFiles.HEADER)
                .append("\n# The error codes of ")
                .append(PageText.oneLine(service.project()))
                .append(": meaning and, on the next line, advice.\n");
        for (Operation operation : operations(service)) {
            if (!operation.errors().isEmpty()) {
                text.append("\n[").append(operation.id()).append("]\n");
                operation.errors().forEach(error -> add(text, error));
            }
        }
        return text.toString();
    }

    private static List<Operation> operations(ServiceNames service) {
        return service.versions().stream()
                .flatMap(version -> version.resources().stream())
                .map(ResourceNames::operations)
                .flatMap(List::stream)
                .map(OperationNames::operation)
                .toList();
    }

    private static void add(StringBuilder text, ErrorCode error) {
        String description = text(error.description().text());
        String advice = text(error.advice().text());
        text.append(error.code()).append(": ").append(description).append('\n');
        if (!advice.isEmpty() && !advice.equals(description)) {
            text.append("  ").append(advice).append('\n');
        }
    }

    private static String text(String markdown) {
        String linked = LINK.matcher(markdown.replace("**", ""))
                .replaceAll(link -> Matcher.quoteReplacement(
                        link(link.group(1).strip(), link.group(2) == null ? link.group(3) : link.group(2))));
        return PageText.oneLine(linked).replaceAll(" {2,}", " ");
    }

    private static String link(String label, String address) {
        return label.isEmpty() || label.equals(address) ? address : label + " (" + address + ")";
    }
}
