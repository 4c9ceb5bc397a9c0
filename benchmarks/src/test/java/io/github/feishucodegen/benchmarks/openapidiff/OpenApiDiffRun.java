package io.github.feishucodegen.benchmarks.openapidiff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * Compares two folders of OpenAPI documents by openapi-diff, each document with the one of its name. Those that only one
 * side has are not even parsed.
 */
final class OpenApiDiffRun {
    private OpenApiDiffRun() {}

    public static void main(String[] args) throws IOException {
        List<Path> documents;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            documents = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> Files.exists(Path.of(args[1]).resolve(file.getFileName())))
                    .sorted()
                    .toList();
        }
        int changed = 0;
        for (Path document : documents) {
            Path other = Path.of(args[1]).resolve(document.getFileName());
            ChangedOpenApi diff = OpenApiCompare.fromLocations(document.toString(), other.toString());
            changed +=
                    diff.getChangedOperations().size() + diff.getNewEndpoints().size();
        }
        System.out.println(documents.size() + " documents, " + changed + " operations new or changed");
    }
}
