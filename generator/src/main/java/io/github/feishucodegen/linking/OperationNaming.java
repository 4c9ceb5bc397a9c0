package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.OperationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the platform calls an operation. */
final class OperationNaming {
    private static final Pattern METHOD_AND_RESOURCE = Pattern.compile("(get|list|create|update|patch|delete)-.+");
    private static final String UNVERSIONED = "v1";

    private OperationNaming() {}

    /**
     * The id of an operation by everything its pages say: the explorer's link and the front matter's path are names
     * outright, a page's address is believed where it agrees with the URL, then a Java example, then the URL alone.
     */
    static OperationId name(Collection<OperationNames> statements, UrlPath path, HttpMethod method) {
        List<OperationNames> byTrust = statements.stream()
                .sorted(Comparator.comparing(OperationNames::evidence)
                        .thenComparing(OperationNames::project)
                        .thenComparing(OperationNames::version)
                        .thenComparing(OperationNames::resource)
                        .thenComparing(OperationNames::method))
                .toList();
        for (OperationNames names : byTrust) {
            Optional<OperationId> believed = names.evidence() == Evidence.PAGE_URL
                    ? fromPageUrl(names, path)
                    : Optional.of(new OperationId(names.project(), names.version(), names.resource(), names.method()));
            if (believed.isPresent()) {
                return believed.get();
            }
        }
        return fromUrl(path, method);
    }

    /** Sections of the documentation look like resources in an address; the URL tells them apart. */
    private static Optional<OperationId> fromPageUrl(OperationNames names, UrlPath path) {
        String[] parts = names.resource().split("\\.");
        String last = parts[parts.length - 1];
        boolean resourceInUrl = path.rest().stream()
                .filter(s -> !UrlPath.isParameter(s))
                .anyMatch(s -> s.equals(last) || singular(s).equals(last));
        if (!resourceInUrl || !names.project().equals(path.project())) {
            return Optional.empty();
        }
        Matcher spelled = METHOD_AND_RESOURCE.matcher(names.method());
        String method = spelled.matches() ? spelled.group(1) : names.method();
        String version = Objects.requireNonNullElse(path.version(), names.version());
        return Optional.of(new OperationId(names.project(), version, names.resource(), method));
    }

    /** Static segments in the singular name the resource; the HTTP method or a verb at the end names the method. */
    static OperationId fromUrl(UrlPath path, HttpMethod method) {
        String project = Objects.requireNonNullElse(path.project(), "api");
        String version = Objects.requireNonNullElse(path.version(), UNVERSIONED);
        List<String> rest = path.rest();
        List<String> words = new ArrayList<>(
                rest.stream().filter(s -> !UrlPath.isParameter(s)).toList());
        if (words.isEmpty()) {
            return new OperationId(project, version, project, verb(method, rest.isEmpty()));
        }
        String last = words.get(words.size() - 1);
        boolean endsInParameter = UrlPath.isParameter(rest.get(rest.size() - 1));
        boolean plural = !singular(last).equals(last);
        String verb;
        if (endsInParameter || plural || words.size() == 1) {
            verb = verb(method, !endsInParameter);
        } else {
            verb = last;
            words.remove(words.size() - 1);
        }
        return new OperationId(
                project,
                version,
                String.join(".", words.stream().map(OperationNaming::singular).toList()),
                verb);
    }

    private static String verb(HttpMethod method, boolean ofCollection) {
        return switch (method) {
            case GET -> ofCollection ? "list" : "get";
            case POST -> "create";
            case PUT -> "update";
            case PATCH -> "patch";
            case DELETE -> "delete";
        };
    }

    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String hissing : List.of("sses", "xes", "ches", "shes", "uses", "iases")) {
            if (word.endsWith(hissing)) {
                return word.substring(0, word.length() - 2);
            }
        }
        boolean plural = word.length() > 2
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
