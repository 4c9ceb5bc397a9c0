package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds the platform's name of an operation. */
final class OperationNaming {
    /** Matches a last segment of a URL that is a verb rather than a resource. */
    private static final Pattern VERB = Pattern.compile("(get|list|query|search|batch|find|check|download|upload|export"
            + "|import|create|update|patch|delete|remove|add|mget|set|bind|unbind|match|move|copy|send|sync|transfer"
            + "|enable|disable|resume|cancel|save|start|stop|end|sort|reply|subscribe|unsubscribe|invite|preview|close"
            + "|open|reset|result|children|primary|mine|me|is|read|push|urgent)(_.*)?|.*_by_.*|.*_(batch|by|get|post)");

    private static final String UNVERSIONED = "v1";

    private OperationNaming() {}

    /**
     * The id from the most trusted statement of a page. Without a statement, the id comes from the official SDK, which has it
     * by method and URL, and for operations that the SDK does not have, from the URL.
     */
    static OperationId name(Collection<OperationNames> statements, OperationKey key, UrlPath path) {
        return statements.stream()
                .min(Comparator.comparing(OperationNames::evidence)
                        .thenComparing(OperationNames::project)
                        .thenComparing(OperationNames::version)
                        .thenComparing(OperationNames::resource)
                        .thenComparing(OperationNames::method))
                .map(names -> new OperationId(names.project(), names.version(), names.resource(), names.method()))
                .or(() -> OfficialIds.of(key, path))
                .orElseGet(() -> fromUrl(path, key.method()));
    }

    /**
     * Derives the id from the URL. Static segments in the singular name the resource. A verb at the end names the
     * method, otherwise the HTTP method does.
     */
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
        boolean doing = VERB.matcher(last).matches() || method == HttpMethod.POST && !plural;
        if (endsInParameter || words.size() == 1 || !doing) {
            verb = verb(method, plural && !endsInParameter);
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
