package io.github.feishucodegen.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The oracle has the rows of a response where the levels of the table put them. Where a table leaves the envelope out, the
 * platform has them in {@code data}: there the oracle is put right before anything is held against it.
 */
final class EnvelopeTruth {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EnvelopeTruth() {}

    /**
     * Writes the oracle as the platform answers.
     *
     * @return how many pages it was changed for
     */
    static int write(Path oracle, Result<LintResult> linted, Path file) throws IOException {
        Set<String> pages = linted.diagnostics().stream()
                .filter(diagnostic -> diagnostic.id().equals("envelope-assumed"))
                .map((Diagnostic diagnostic) -> diagnostic.location().page())
                .collect(Collectors.toSet());
        ObjectNode truth = (ObjectNode) JSON.readTree(Files.readAllBytes(oracle));
        int changed = 0;
        for (String page : pages) {
            if (truth.get(page) instanceof ObjectNode said && said.get("response") instanceof ObjectNode rows) {
                if (!rows.isEmpty()) {
                    said.set("response", wrapped(rows));
                    changed++;
                }
            }
        }
        Files.write(file, JSON.writeValueAsBytes(truth));
        return changed;
    }

    private static ObjectNode wrapped(ObjectNode rows) {
        ObjectNode wrapped = JSON.createObjectNode();
        Map.of("code", "int", "msg", "string", "data", "-").forEach((name, type) -> {
            ObjectNode row = wrapped.putObject(name).put("type", type).putNull("required");
            row.putArray("enum");
        });
        for (Map.Entry<String, JsonNode> row : rows.properties()) {
            wrapped.set("data." + row.getKey(), row.getValue());
        }
        return wrapped;
    }
}
