package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;
import io.github.feishucodegen.sdknames.OperationEntry;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The ids of operations according to the official SDK. They serve pages that do not state a name. The SDK joins the parts of
 * a resource by {@code _}; the words of the URL and the SDK's other resources tell where a part ends.
 */
final class OfficialIds {
    private static final SdkNames OFFICIAL = SdkNames.official();

    private OfficialIds() {}

    static Optional<OperationId> of(OperationKey key, UrlPath path) {
        return Optional.ofNullable(OFFICIAL.operation(key))
                .map(entry -> new OperationId(entry.project(), entry.version(), resource(entry, path), entry.method()));
    }

    /** The parts of the resource, joined by dots: {@code app.table_view} for {@code app_table_view}, if the URL says so. */
    private static String resource(OperationEntry entry, UrlPath path) {
        List<String> parts = new ArrayList<>();
        String rest = entry.resource();
        for (String word : path.rest()) {
            Optional<String> part = partOf(rest, List.of(word, OperationNaming.singular(word)));
            if (part.isEmpty() && parts.isEmpty() && !UrlPath.isParameter(word)) {
                part = partOf(rest, resources(entry));
            }
            if (part.isPresent()) {
                parts.add(part.get());
                if (part.get().equals(rest)) {
                    return String.join(".", parts);
                }
                rest = rest.substring(part.get().length() + 1);
            }
        }
        parts.add(rest);
        return String.join(".", parts);
    }

    /** The longest candidate with which a name begins. */
    private static Optional<String> partOf(String name, List<String> candidates) {
        return candidates.stream()
                .filter(candidate -> name.equals(candidate) || name.startsWith(candidate + "_"))
                .max(Comparator.comparing(String::length));
    }

    /** The resources of the entry's version, without its own. */
    private static List<String> resources(OperationEntry entry) {
        return OFFICIAL.operations().values().stream()
                .filter(other -> other.project().equals(entry.project())
                        && other.version().equals(entry.version())
                        && !other.resource().equals(entry.resource()))
                .map(OperationEntry::resource)
                .toList();
    }
}
