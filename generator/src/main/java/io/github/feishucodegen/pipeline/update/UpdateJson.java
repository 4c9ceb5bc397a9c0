package io.github.feishucodegen.pipeline.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diff.report.Format;
import io.github.feishucodegen.output.WriteSummary;
import io.github.feishucodegen.pipeline.LockResult;
import io.github.feishucodegen.pull.PageChange;
import io.github.feishucodegen.report.IndentedJson;
import java.util.Locale;

/** The update as JSON for other tools. The file {@code update-1.schema.json} next to this class describes it. */
final class UpdateJson {
    private static final int FORMAT = 1;

    private UpdateJson() {}

    static String of(UpdateResult result) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("format", FORMAT);
        report.put("verdict", result.verdict().word());
        report.put("title", result.title());
        report.put("complete", result.isComplete());
        addPages(report.putObject("pages"), result);
        ArrayNode errors = report.putArray("errors");
        result.findings().errors().forEach(error -> add(errors.addObject(), error));
        if (result.names() != null) {
            add(report.putObject("names"), result.names());
        }
        if (result.client() != null && result.client().written() != null) {
            WriteSummary written = result.client().written();
            report.putObject("client")
                    .put("written", written.written())
                    .put("unchanged", written.unchanged())
                    .put("deleted", written.deleted());
        }
        try {
            report.set("diff", new ObjectMapper().readTree(Format.JSON.write(result.review())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the report of a diff is JSON", e);
        }
        return IndentedJson.of(report);
    }

    private static void addPages(ObjectNode pages, UpdateResult result) {
        for (PageChange.Kind kind : PageChange.Kind.values()) {
            ArrayNode changes = pages.putArray(kind.name().toLowerCase(Locale.ROOT));
            result.pages().stream().filter(change -> change.kind() == kind).forEach(change -> {
                if (change.before() == null) {
                    changes.add(change.path());
                } else {
                    changes.addObject().put("from", change.before()).put("to", change.path());
                }
            });
        }
        ArrayNode failed = pages.putArray("failed");
        result.pulled()
                .failures()
                .forEach(failure ->
                        failed.addObject().put("path", failure.path()).put("reason", failure.reason()));
        pages.put("notAsked", result.pulled().notAsked());
        if (result.pulled().stopped() != null) {
            pages.put("stopped", result.pulled().stopped());
        }
    }

    private static void add(ObjectNode node, Diagnostic error) {
        node.put("id", error.id())
                .put("page", error.location().page())
                .put("line", error.location().line())
                .put("message", error.message());
    }

    private static void add(ObjectNode node, LockResult names) {
        if (names.drift() != null && names.next() != null) {
            node.put("locked", names.next().count())
                    .put("new", names.drift().added().size());
            ArrayNode gone = node.putArray("gone");
            names.drift().vanished().forEach(gone::add);
            ArrayNode changed = node.putArray("changed");
            names.drift().changed().forEach(changed::add);
        }
    }
}
